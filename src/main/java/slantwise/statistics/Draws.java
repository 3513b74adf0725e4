package slantwise.statistics;

/**
 * A stream of pseudo-random numbers: SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number
 * generators, 2014). A stream is derived from the run's seed and the names of what it is drawn for, so that a
 * result depends neither on the order nor on the machine in which other results are computed.
 */
public final class Draws {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    public Draws(long seed) {
        state = mix(seed);
    }

    /** The stream of these names under this seed. */
    public static Draws of(long seed, String... names) {
        return new Draws(seed(seed, names));
    }

    /** A seed derived from another and from names; their order counts, and where one ends and the next begins. */
    public static long seed(long seed, String... names) {
        long hash = mix(seed + GAMMA);
        for (String name : names) {
            for (int i = 0; i < name.length(); i++) {
                hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
            }
            hash = mix(hash ^ ((long) name.length() << 48));
        }
        return hash;
    }

    public long next() {
        state += GAMMA;
        return mix(state);
    }

    /** Uniform over 0 to {@code bound} - 1; the bias of the multiplication is below {@code bound} / 2^32. */
    public int below(int bound) {
        return (int) ((next() >>> 32) * bound >>> 32);
    }

    /** Uniform over [0, 1). */
    public double uniform() {
        return (next() >>> 11) * UNIT;
    }

    /** Standard normal, by the polar method of Marsaglia (1964). */
    public double normal() {
        while (true) {
            double x = 2 * uniform() - 1;
            double y = 2 * uniform() - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) {
                return x * Math.sqrt(-2 * Math.log(square) / square);
            }
        }
    }

    /** The first {@code chosen} places become a uniform choice, in uniform order. */
    public void shuffle(int[] places, int chosen) {
        for (int i = 0; i < chosen; i++) {
            int j = i + below(places.length - i);
            int kept = places[i];
            places[i] = places[j];
            places[j] = kept;
        }
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
