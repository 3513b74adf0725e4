package slantwise.statistics;

/** A 95 % interval; both ends are NaN where the sample is too small to have one. */
public record Interval(double low, double high) {
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    /** The interval cut to what the quantity can be. */
    public Interval within(double least, double greatest) {
        return new Interval(Math.min(Math.max(low, least), greatest), Math.max(Math.min(high, greatest), least));
    }
}
