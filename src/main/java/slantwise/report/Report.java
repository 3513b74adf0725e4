package slantwise.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import slantwise.compare.Comparison;
import slantwise.topic.Topic;

/** Renders a finished comparison as pages and tables. The same comparison gives the same bytes. */
public final class Report {
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final Map<String, String> ASSETS = Map.of(
            "vega.min.js", WEBJARS + "vega/5.32.0/vega.min.js",
            "vega-lite.min.js", WEBJARS + "vega-lite/5.23.0/vega-lite.min.js",
            "vega-embed.min.js", WEBJARS + "vega-embed/6.29.0/vega-embed.min.js",
            "report.js", "/slantwise/report/report.js",
            "style.css", "/slantwise/report/style.css");

    /**
     * Writes index.html, methods.html, events.html, copies.html, topics/, outlets/, evidence/, tables/ and assets/.
     *
     * @param directory an existing one, free of these
     * @see Publication#publish for how to write it where readers are
     */
    public void write(Comparison comparison, Path directory) throws IOException {
        Model model = new Model(comparison);
        Tables.write(comparison, Files.createDirectory(directory.resolve("tables")));
        assets(Files.createDirectory(directory.resolve("assets")));
        IndexPage.of(model).write(directory.resolve("index.html"));
        MethodsPage.of(model).write(directory.resolve("methods.html"));
        EventsPage.of(model).write(directory.resolve("events.html"));
        CopiesPage.of(model).write(directory.resolve("copies.html"));
        Path topics = Files.createDirectory(directory.resolve("topics"));
        for (Topic topic : model.topics()) {
            TopicPage.of(model, topic).write(topics.resolve(model.topicSlug(topic.id()) + ".html"));
        }
        Path outlets = Files.createDirectory(directory.resolve("outlets"));
        for (String outlet : model.outlets()) {
            OutletPage.of(model, outlet).write(outlets.resolve(model.outletSlug(outlet) + ".html"));
        }
        Path evidence = Files.createDirectory(directory.resolve("evidence"));
        for (Subject subject : model.subjects()) {
            EvidencePage.of(model, subject).write(evidence.resolve(model.subjectSlug(subject) + ".html"));
        }
    }

    private static void assets(Path directory) throws IOException {
        for (Map.Entry<String, String> asset : ASSETS.entrySet()) {
            try (InputStream in = Report.class.getResourceAsStream(asset.getValue())) {
                if (in == null) {
                    throw new IOException("resource " + asset.getValue() + " is not on the class path");
                }
                Files.copy(in, directory.resolve(asset.getKey()));
            }
        }
    }
}
