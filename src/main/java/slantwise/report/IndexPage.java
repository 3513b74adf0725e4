package slantwise.report;

import static j2html.TagCreator.p;

import java.util.List;

/** The overview. */
final class IndexPage {
    private static final List<Section> SECTIONS = List.of(new Compared(), new MainContrasts(), new MeasureSection(),
            new StanceSection(),
            new FrameSection(), new CoverageSection(), new EventSection(), new SourcingSection(), new CopySection(),
                    new WordingSection(),
            new ShiftSection(), new DistanceSection(), new GroupSection());

    private IndexPage() {
    }

    static Page of(Model model) {
        Links links = new Links(model, "");
        Page page = new Page(model.comparison().title(), links).withContents()
                .intro(p("How outlets tell the same story: what differs between them on the topics that they share, how "
                        + "sure that is, and the sentences "
                        + "behind every number.").withClass("lead"));
        SECTIONS.forEach(page::section);
        return page;
    }
}
