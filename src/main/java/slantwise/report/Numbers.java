package slantwise.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import slantwise.instrument.Measure;

/** How numbers are written, in tables and for readers. */
final class Numbers {
    /** Significant digits of every number in a table. */
    static final int DIGITS = 6;
    /** No line ends between a number and its sign. */
    private static final char JOINT = '\u00a0';
    private static final double NOTHING = 1e-12;
    /** What stands for an interval where articles are so alike that the sample says nothing of its error. */
    private static final String NO_SPREAD = "too little spread";

    private Numbers() {
    }

    /** Plain decimal notation with at most {@link #DIGITS} significant digits; empty for what is not a number. */
    static String cell(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        if (Math.abs(value) < NOTHING) {
            return "0";
        }
        return BigDecimal.valueOf(value).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros().toPlainString();
    }

    /** Whether readers know the measure's values as per cent. */
    static boolean share(Measure measure) {
        return measure.unit().toLowerCase(Locale.ROOT).startsWith("share");
    }

    /** A value in the measure's unit: {@code 12 %}, {@code 0.31}. */
    static String value(Measure measure, double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        return share(measure) ? percent(value) : decimals(value);
    }

    /** A difference in the measure's unit, with its sign: {@code +7.0 points}, {@code −0.12}. */
    static String difference(Measure measure, double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        String size = size(measure, value);
        return (size.matches("[0.]+") ? "" : value < 0 ? "−" : "+") + size + (share(measure) ? " points" : "");
    }

    /** The size of a difference without sign and unit. */
    static String size(Measure measure, double value) {
        return share(measure) ? points(Math.abs(value)) : decimals(Math.abs(value));
    }

    /** {@code +3.1 to +11} in the measure's unit (points where it is a share), or that there is none. */
    static String interval(Measure measure, double low, double high) {
        return !Double.isFinite(low) || !Double.isFinite(high) ? NO_SPREAD : signed(measure, low) + " to " + signed(measure, high);
    }

    /** {@code 3.1 to 11 %} around a mean. */
    static String range(Measure measure, double low, double high) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return NO_SPREAD;
        }
        return share(measure) ? points(low) + " to " + percent(high) : decimals(low) + " to " + decimals(high);
    }

    /** An interval or range as a sentence says it. */
    static String named(String interval) {
        return interval.equals(NO_SPREAD) ? "no interval, " + NO_SPREAD : "95 % interval " + interval;
    }

    private static String signed(Measure measure, double value) {
        String size = size(measure, value);
        return (size.matches("[0.]+") ? "" : value < 0 ? "−" : "+") + size;
    }

    static String percent(double share) {
        return Double.isFinite(share) ? points(share) + JOINT + "%" : "–";
    }

    /** A share in hundredths: one decimal below 10, none above. */
    private static String points(double share) {
        double hundredths = 100 * share;
        return minus(String.format(Locale.ROOT, Math.abs(hundredths) < 9.95 ? "%.1f" : "%.0f", hundredths));
    }

    /** Two decimals, or none from 100. */
    static String decimals(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        return minus(String.format(Locale.ROOT, Math.abs(value) < 99.995 ? "%.2f" : "%.0f", value));
    }

    /** A p or q: {@code 0.012}, {@code < 0.001}. */
    static String probability(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        if (value < 0.001) {
            return "< 0.001";
        }
        return String.format(Locale.ROOT, value < 0.0995 ? "%.3f" : "%.2f", value);
    }

    /** Digits in groups of three: {@code 12,345}. */
    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** {@code 1 article}, {@code 2 articles}. */
    static String count(long value, String noun) {
        return count(value) + " " + (value == 1 ? noun : noun + "s");
    }

    private static String minus(String number) {
        String plain = number.matches("-[0.]+") ? number.substring(1) : number;
        return plain.replace('-', '−');
    }
}
