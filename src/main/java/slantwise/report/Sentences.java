package slantwise.report;

import slantwise.compare.Contrast;
import slantwise.compare.Contrast.Design;
import slantwise.compare.Estimate;
import slantwise.instrument.Measure;

/** Contrasts in plain words. */
final class Sentences {
    private Sentences() {
    }

    /** One contrast for a reader who knows no statistics; the measure is not named, the text not yet escaped. */
    static String of(Model model, Matched row) {
        Contrast c = row.shown();
        Measure measure = model.measure(c.measure());
        if (c.tooFew() || !Double.isFinite(c.difference())) {
            return row.outlet() + " and " + row.reference() + " cannot be compared in the " + Links.voice(row.voice()) + ", with "
                    + c.n() + " and " + c.nReference() + " articles.";
        }
        String side = "it is " + Numbers.size(measure, c.difference()) + (Numbers.share(measure) ? " points " : " ")
                + (c.difference() < 0 ? "lower" : "higher") + " (" + Numbers.named(Numbers.interval(measure, c.low(), c.high()))
                + "; " + q(c.q()) + "). ";
        return basis(c.design()) + (c.design() == Design.RAW ? "" : Alike.suffix(model.comparison().settings())) + " (" + Links.voice(row.voice()) + ") " + row.outlet()
                + (row.differs() ? " differs from " : " is not shown to differ from ") + row.reference() + ": " + side
                + "Higher means " + measure.direction() + "." + means(model, row, measure);
    }

    private static String q(double q) {
        String shown = Numbers.probability(q);
        return shown.startsWith("<") ? "q " + shown : "q = " + shown;
    }

    /** Both outlets' own values, where they are known. */
    private static String means(Model model, Matched row, Measure measure) {
        Estimate of = model.estimate(row.subject(), row.voice(), row.outlet(), "");
        Estimate reference = model.estimate(row.subject(), row.voice(), row.reference(), "");
        if (of == null || reference == null || of.tooFew() || reference.tooFew()) {
            return "";
        }
        String unit = Numbers.share(measure) ? measure.unit().split(",")[0] : measure.unit();
        return " Over all their articles, whatever the topic, " + row.outlet() + " has " + Numbers.value(measure, of.mean()) + " and " + row.reference() + " "
                + Numbers.value(measure, reference.mean()) + " (" + unit
                + ").";
    }

    private static String basis(Design design) {
        return switch (design) {
            case TOPIC -> "On the same topics";
            case EVENT -> "On the same events";
            case RAW -> "With topics not matched";
        };
    }
}
