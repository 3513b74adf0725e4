package slantwise.instrument;

import java.util.List;

/** Cards of what every instrument stands on: cleaning, voices and speakers, events, copies. */
public final class Foundations {
    private Foundations() {
    }

    public static List<Card> cards() {
        return List.of(extraction(), voice(), events(), copies());
    }

    private static Card extraction() {
        return new Card("extraction", "", "Cleaning of pages",
                "The title, date and body of a page without its menus, captions, credits and footers.",
                "HTML: several extractors propose a body and the one that agrees best with the others is taken, then"
                        + " cleaned. Text of pages: J. Pomikalek, Removing Boilerplate and Duplicate Content from Web"
                        + " Corpora, 2011 (length, stop words, context), with the greatest run of good lines after"
                        + " J. Pasternack and D. Roth, Extracting Article Text from the Web with Maximum Subsequence"
                        + " Segmentation, 2009.",
                "Word lists and rules of this project; development pages of the article-extraction-benchmark (MIT).",
                Figure.sentence("extraction") + " Word 4-grams, before credits are taken out. The rules were written"
                        + " while looking at these pages: expect somewhat less on others.",
                List.of("Tables, fixture lists and tour dates without prose are taken for menus.",
                        "An article that its page parts over several containers may lose some of them.",
                        "A date in words of another language than English is not read."));
    }

    private static Card voice() {
        return new Card("voice", "", "Voices, speakers and report verbs",
                "Whose words each part of a sentence is: the outlet's own, somebody's in quotation marks, or somebody's"
                        + " without them; with the speaker and the report verb.",
                "Quotation marks are paired by rules; report verbs and phrases with their sources and contents are"
                        + " candidates that a logistic regression over named features accepts or not; a second one says at each"
                        + " place where a clause may end whether the content goes on, and a third whether what is reached is"
                        + " another's voice. The task is that of"
                        + " E. Newell, D. Margolin and D. Ruths, An Attribution Relations Corpus for Political News, 2018.",
                "240 report verbs classed in this project; weights of cues and of where content ends fitted on the training part of"
                        + " PolNeAR, those of the voice on the war-news rows named below.",
                "Voice: " + Figure.sentence("voice") + " The weights were fitted on these rows. Read with weights fitted on the other"
                        + " outlets' rows, which is what to expect of new outlets: " + Figure.sentence("voice-held-out") + " Attribution: " + Figure.sentence("attribution") + " Attributions are scored by partial match"
                        + " (half of the characters); matched one to one on half of either side, F1 is 0.664. The rules that"
                        + " find candidates were written while looking at the war-news rows.",
                List.of("A writer's remark after a reported clause is often taken for part of the report.",
                        "Speakers are resolved by name, surname, office and pronoun within an article; no full coreference.",
                        "Transcripts and quotations whose marks were lost in scraping are read as the outlet's own words."));
    }

    private static Card events() {
        return new Card("events", "", "Events and discovered topics",
                "Which articles tell the same happening, and which events belong to one continuing matter.",
                "Terms weighed by rarity (K. Sparck Jones, A Statistical Interpretation of Term Specificity, 1972),"
                        + " likeness scaled to each article's neighbourhood (L. Zelnik-Manor and P. Perona, Self-Tuning"
                        + " Spectral Clustering, 2004) and lessened by the days between, average linkage (R. Sokal and"
                        + " C. Michener, A Statistical Method for Evaluating Systematic Relationships, 1958). A topic gains the"
                        + " articles that treat what makes it, and the headlines of an event begin a topic of every article that"
                        + " treats the same: a pair of words in the title, or three times, or twice from the opening on. So an"
                        + " article may be in several topics.",
                "Weights and thresholds chosen on half of the development stories (AllSides round-ups as prepared by N. Lee et al.,"
                        + " NeuS, 2022).",
                Figure.sentence("stories") + " B-cubed (A. Bagga and B. Baldwin, 1998), titles and leads without dates,"
                        + " the whole file; on the half not used for choosing F1 is 0.829 (0.820 to 0.839). It falls as stories are added: more of them are alike.",
                List.of("A large matter is often told apart into several events.",
                        "A matter that no event names in its headlines is no topic, however many articles mention it.",
                        "Two matters that one article tells may be taken for one topic.",
                        "Labels are phrases and terms that set the articles apart: they name, they do not summarise."));
    }

    private static Card copies() {
        return new Card("copies", "", "Near-copies",
                "Which articles repeat the words of another, by the share of their word 5-grams that stand there.",
                "Shingles (A. Broder, On the Resemblance and Containment of Documents, 1997) chosen by winnowing"
                        + " (S. Schleimer, D. Wilkerson and A. Aiken, Winnowing: Local Algorithms for Document"
                        + " Fingerprinting, 2003), every pair verified on the texts.",
                "None; tried on 1,522 copies planted among 4,565 articles, with up to 60 % of sentences edited, cut or moved.",
                "At containment 0.5 recall is 1.000 (1,505 of 1,505); of 1,523 pairs found 1,512 share sentences that were planted,"
                        + " the origin's or the article's that lent new ones. The other 11 were read: 7 are real copies of the"
                        + " corpus itself, no errors; 4 share the captions of one gallery. Precision is so 0.997 (0.993 if real"
                        + " copies counted as errors).",
                List.of("What five articles or more of an outlet share is taken for the frame of its pages unless it is 0.85 of"
                                + " one; a frame on fewer pages counts as a copy.",
                        "Direction is told by time or credit, and is unknown where neither tells."));
    }
}
