package slantwise.report;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The definitions of all figures in plain words. */
final class Glossary {
    private static final List<Map.Entry<String, String>> TERMS = List.of(
            Map.entry("Own voice and quoted voices", "Words inside quotation marks (direct quotation) and words that the "
                    + "outlet reports of others without "
                    + "marks (reported speech) are not the outlet's own. Every measure is taken for each apart; in tables "
                    + "these are own, direct and indirect, and all is the whole article. Headline numbers use the own voice."),
            Map.entry("n, articles", "The unit that is counted is the article, never the sentence or the word. "
                    + "Near-copies of one story count as one unit unless "
                    + "the settings say otherwise."),
            Map.entry("Mean", "The average over articles. Each article weighs the same."),
            Map.entry("95 % interval", "The values that would still fit the articles. They are drawn by the bootstrap: articles "
                    + "weigh more or less at random again and again (Rubin, The Bayesian bootstrap, 1981), those of one outlet on "
                    + "one event together, since they depend on each other. Such intervals are too short when articles are few or "
                    + "mostly 0; they are widened by published corrections (CR2: Bell and McCaffrey 2002; Student's t: Hesterberg "
                    + "2015; Satterthwaite's degrees of freedom: Pustejovsky and Tipton 2018; skew: Johnson 1978). A wide interval "
                    + "means that few articles, or very unlike ones, stand behind the number. \"Too little spread\" means that fewer "
                    + "than three articles (or events) differ from the commonest value: the sample then says nothing of its own "
                    + "error, there is no interval, and the number is no surer for it. In a difference one such side is taken to vary as "
                    + "much as the other does."),
            Map.entry("Too few", "Fewer articles than the settings ask for. The number would say more about chance than "
                    + "about the outlet, so it is not shown."),
            Map.entry("Difference", "Outlet less reference, in the measure's unit; for shares in percentage points."),
            Map.entry("Topics and events", "An event is one happening told within days, a topic a matter that goes "
                    + "on. Topics come from a file of terms that the user gives, or are discovered: articles are "
                    + "compared by their weighted words and names (TF-IDF), nearness in time counts, and those alike "
                    + "are joined by average linkage. A topic also holds the articles that treat what makes it or "
                    + "what a headline names, so an article may be on several; a contrast uses it once. Events are "
                    + "always discovered. The names of discovered ones are their most distinctive phrases and terms."),
            Map.entry("Raw", "All articles of both outlets, whatever they are about. What an outlet chooses to cover is "
                    + "mixed into it."),
            Map.entry("On the same topics, on the same events",
                    "Differences are taken within each topic (or event) that both outlets cover, and averaged, matters that both "
                    + "cover well weighing more (Cochran-Mantel-Haenszel weights). "
                    + "Articles on matters that only one of them covers are dropped; how many is stated. Headlines use the same "
                    + "topics; the same events are stricter and leave fewer articles."),
            Map.entry("p", "How often a difference at least as clear, against its own spread, would arise if the "
                    + "outlets' names were shuffled among the articles of each topic (of each event, or of all for "
                    + "raw), an event's articles staying together, and swapped where both outlets tell it (a "
                    + "studentised permutation test: Chung and Romano 2013). All shuffles are counted where they are "
                    + "few enough; else they are drawn, fewer where the absence of a difference is soon clear (Besag "
                    + "and Clifford 1991)."),
            Map.entry("q", "p corrected for the number of comparisons (Benjamini and Hochberg, Controlling the False "
                    + "Discovery Rate, 1995): of all "
                    + "differences with a q up to 0.05, about one in twenty may be a false alarm. The family says which "
                    + "comparisons were counted together. Families are not corrected for each other: who reads twenty tables of outlets "
                    + "that do not differ must expect a false alarm in one."),
            Map.entry("Where interval and q part", "An interval is for one comparison alone, a q for its whole family. So an interval "
                    + "may leave out 0 while q is above 0.05: then the difference is not stated."),
            Map.entry("Cannot be told", "With very few articles even the clearest difference cannot reach a small p. The "
                    + "smallest p that could be reached is then shown."),
            Map.entry("Effect (g)", "The difference over the standard deviation of articles within each of the two outlets, pooled "
                    + "(Hedges' g; the same scale whatever is matched): 0.2 is small, 0.8 is large."),
            Map.entry("Stance", "The tone of the words round a mention of a target. Bad news about a target is not a "
                    + "negative stance toward it."),
            Map.entry("Frame", "What a story makes of its matter, told by words of a list that users can edit."),
            Map.entry("Share of voice", "The share of all quoted and reported words of an outlet that one speaker has."),
            Map.entry("Not observed in N collected articles",
                    "None of the articles that were collected is on it. The outlet may have published some that were not "
                            + "collected."),
            Map.entry("Repeats, copy", "At least half of an article's word sequences stand in another article too. "
                    + "Who came first is told by time or by an agency's credit; where neither tells, the shorter "
                    + "counts as the copy. An outlet's near-copies of one origin are one unit in every comparison."),
            Map.entry("What is taken", "Text is taken from pages without menus, captions and footers. A document with fewer than 8 words "
                    + "left, of another language than English, or met a second time is rejected with a reason. A date that can be read in two ways "
                    + "or lies in the future is not used."),
            Map.entry("Distinctive wording", "Log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn, "
                    + "Fightin' Words, 2008): above 0 where an outlet uses "
                    + "a word more than the rest on the same matters."),
            Map.entry("Word shift", "The part of a tone difference that one word makes (Gallagher and others, Generalized "
                    + "word shift graphs, 2021)."),
            Map.entry("Distance", "Jensen-Shannon divergence in bits, less what shuffled names give: 0 is alike, 1 shares "
                    + "nothing."),
            Map.entry("Map and tree", "The map places outlets so that distances fit as well as they can on paper; its "
                    + "directions mean nothing. The tree joins what is nearest; "
                    + "support is the share of repeated samples that hold the same branch."),
            Map.entry("Group", "The mean of its outlets' means, each weighing the same. Its range shows the mean with any "
                    + "one outlet left out; it is no interval."));

    private static final List<String> CAVEATS = List.of(
            "A difference is a difference from the reference that was chosen. With another reference the same outlet may "
                    + "be on the other side.",
            "Numbers speak of the articles collected. If these are not a fair sample of an outlet, nor are the numbers.",
            "Instruments err; their cards say how often and where. A small difference may be one of the instrument, most "
                    + "of all where outlets write in "
                    + "different styles.",
            "What is not shown to differ may still differ: absence of proof is not proof of likeness.",
            "Voice and speaker are told by rules and fitted weights, which err. Where a quotation is taken for the "
                    + "outlet's own words, its tone is counted as the outlet's.",
            "No number here says that an outlet is right or wrong, or why it writes as it does.");

    private Glossary() {
    }

    static DomContent content() {
        return dl(each(TERMS.stream().flatMap(e -> Stream.<DomContent>of(dt(e.getKey()), dd(e.getValue())))));
    }

    static DomContent caveats() {
        return ul(each(CAVEATS, caveat -> li(caveat)));
    }
}
