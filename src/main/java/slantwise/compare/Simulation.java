package slantwise.compare;

import java.util.ArrayList;
import java.util.List;
import slantwise.statistics.Draws;
import slantwise.text.Voice;

/**
 * Simulated articles whose truth is known: sentences in articles in events. One to three articles of an outlet
 * tell an event; what they share has a standard deviation of 0.6 of the articles'. An article's value is the mean
 * of twelve sentences.
 */
final class Simulation {
    static final int SENTENCES = 12;
    private static final double EVENT = 0.6;
    private static final double SENTENCE = 1.5;
    private static final double INTERACTION = 0.4;
    private static final int EVENTS = 4;

    /** What an article's value is. */
    enum Data {
        /** The mean of normal values, 0 on average. */
        SCORES("scores, normal") {
            @Override
            double sentence(Draws draws, double article) {
                return article + SENTENCE * draws.normal();
            }

            @Override
            double truth() {
                return 0;
            }
        },
        /** The share of sentences of a kind, skewed and with many zeros: about 0.19 on average. */
        SHARES("shares, skewed") {
            @Override
            double sentence(Draws draws, double article) {
                return draws.uniform() < share(article) ? 1 : 0;
            }

            @Override
            double truth() {
                double spread = Math.sqrt(1 + EVENT * EVENT);
                double sum = 0;
                double weights = 0;
                for (double z = -8; z <= 8; z += 0.001) {
                    double weight = Math.exp(-z * z / 2);
                    sum += weight * share(spread * z);
                    weights += weight;
                }
                return sum / weights;
            }

            private double share(double article) {
                return 1 / (1 + Math.exp(1.7 - 0.7 * article));
            }
        };

        final String words;

        Data(String words) {
            this.words = words;
        }

        abstract double sentence(Draws draws, double article);

        abstract double truth();
    }

    private Simulation() {
    }

    /**
     * Articles of one outlet.
     *
     * @param shift added to every other sentence's level
     * @param sentences whether each sentence is a row of its own
     */
    static List<Sampled> articles(Draws draws, Data data, String outlet, int n, double shift, boolean sentences) {
        List<Sampled> rows = new ArrayList<>(n);
        int event = 0;
        int left = 0;
        double told = 0;
        for (int i = 0; i < n; i++) {
            if (left-- == 0) {
                left = draws.below(3);
                told = EVENT * draws.normal();
                event++;
            }
            double level = told + draws.normal();
            String article = outlet + " " + i;
            double sum = 0;
            for (int s = 0; s < SENTENCES; s++) {
                double value = data.sentence(draws, level + (s % 2 == 0 ? shift : 0));
                sum += value;
                if (sentences) {
                    rows.add(row(outlet, article, article + "#" + s, "", "", value));
                }
            }
            if (!sentences) {
                rows.add(row(outlet, article, article, "", outlet + " event " + event, sum / SENTENCES));
            }
        }
        return rows;
    }

    /** Articles of two outlets on the same events, four a topic; outlets tell an event a little differently, alike on average. */
    static List<Sampled> shared(Draws draws, String outlet, String other, int n, int topics) {
        double[] levels = new double[topics * EVENTS];
        for (int topic = 0; topic < topics; topic++) {
            double level = draws.normal();
            for (int event = 0; event < EVENTS; event++) {
                levels[topic * EVENTS + event] = level + EVENT * draws.normal();
            }
        }
        List<Sampled> rows = new ArrayList<>(2 * n);
        for (String name : new String[] {outlet, other}) {
            double[] own = new double[levels.length];
            for (int event = 0; event < own.length; event++) {
                own[event] = levels[event] + INTERACTION * draws.normal();
            }
            for (int i = 0; i < n; i++) {
                // One outlet writes more on the first topics, the other on all alike.
                int topic = name.equals(outlet) ? Math.min(draws.below(topics), draws.below(topics)) : draws.below(topics);
                int event = topic * EVENTS + draws.below(EVENTS);
                String article = name + " " + i;
                rows.add(row(name, article, article, "topic " + topic, "event " + event, own[event] + draws.normal()));
            }
        }
        return rows;
    }

    /** Standard deviation of articles with the same event. */
    static double spread() {
        return Math.sqrt(1 + SENTENCE * SENTENCE / SENTENCES);
    }

    static Sampled row(String outlet, String article, String unit, String topic, String event, double value) {
        return new Sampled("simulated", "", Voice.OWN, outlet, outlet, article, unit, topic, event, value, 1);
    }
}
