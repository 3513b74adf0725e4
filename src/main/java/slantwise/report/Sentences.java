package slantwise.report;

import slantwise.compare.Contrast;
import slantwise.compare.Contrast.Design;
import slantwise.compare.Estimate;
import slantwise.instrument.Measure;

/** Contrasts in plain words. */
final class Sentences {
    private Sentences() {
    }

    /** One contrast for a reader who knows no statistics; its text is not yet escaped. */
    static String of(Model model, Matched row) {
        Contrast c = row.shown();
        Measure measure = model.measure(c.measure());
        String what = model.label(row.subject()) + " (" + Links.voice(row.voice()) + ")";
        if (c.tooFew() || !Double.isFinite(c.difference())) {
            return what + ": " + row.outlet() + " and " + row.reference() + " cannot be compared, with " + c.n() + " and "
                    + c.nReference() + " articles.";
        }
        StringBuilder sentence = new StringBuilder();
        sentence.append(what).append(": ").append(basis(c.design())).append(", ").append(row.outlet());
        if (row.differs()) {
            sentence.append(" differs from ").append(row.reference()).append(". Its value is ");
        } else {
            sentence.append(" is not shown to differ from ").append(row.reference()).append(". Its value is ");
        }
        sentence.append(Numbers.size(measure, c.difference())).append(Numbers.share(measure) ? " points " : " ")
                .append(c.difference() < 0 ? "lower" : "higher").append(" (95 % interval ")
                .append(Numbers.interval(measure, c.low(), c.high())).append("; q = ").append(Numbers.probability(c.q()))
                .append(").");
        String means = means(model, row, measure);
        return sentence.append(means).toString().replace("q = <", "q <");
    }

    /** Both outlets' own values, where they are known. */
    private static String means(Model model, Matched row, Measure measure) {
        Estimate of = model.estimate(row.subject(), row.voice(), row.outlet(), "");
        Estimate reference = model.estimate(row.subject(), row.voice(), row.reference(), "");
        if (of == null || reference == null || of.tooFew() || reference.tooFew()) {
            return " Higher means " + measure.direction() + ".";
        }
        return " Over all their articles on shared topics: " + Numbers.value(measure, of.mean()) + " against "
                + Numbers.value(measure, reference.mean()) + " (" + measure.unit() + "; higher means "
                + measure.direction() + ").";
    }

    private static String basis(Design design) {
        return switch (design) {
            case TOPIC -> "on the same topics";
            case EVENT -> "on the same events";
            case RAW -> "with topics not matched";
        };
    }
}
