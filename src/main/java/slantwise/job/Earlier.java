package slantwise.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import slantwise.corpus.InputException;
import slantwise.corpus.Table;
import slantwise.topic.Discovered;
import slantwise.topic.Event;
import slantwise.topic.Membership;

/**
 * What an earlier report found, as far as its ids go: which articles each event and each discovered topic held.
 *
 * @param name of the report's folder
 * @param found events and memberships; no memberships where its topics were asked for and not found
 */
record Earlier(String name, Discovered found) {
    private static final String EVENTS = "tables/events.csv";
    private static final String ARTICLES = "tables/articles.csv";

    /**
     * The report that ids are to be taken from. A report that is to be replaced by this run and is not there yet is no
     * fault: it is the first of its kind.
     *
     * @throws InputException where the folder is no report, or its tables cannot be read
     */
    static Optional<Earlier> of(Request request) throws IOException {
        Optional<Path> report = request.idsFrom();
        if (report.isEmpty() || same(report.get(), request.out()) && empty(report.get())) {
            return Optional.empty();
        }
        return Optional.of(read(report.get()));
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (var inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** The tables that ids are read from. */
    static List<Path> tables(Path report) {
        return List.of(report.resolve(EVENTS), report.resolve(ARTICLES));
    }

    private static Earlier read(Path report) throws IOException {
        if (!Files.isDirectory(report)) {
            throw fault(report, Files.exists(report) ? "is a file" : "does not exist");
        }
        Path manifest = report.resolve(Run.MANIFEST);
        for (Path needed : List.of(manifest, report.resolve(EVENTS), report.resolve(ARTICLES))) {
            if (!Files.isRegularFile(needed)) {
                throw fault(report, "has no " + report.relativize(needed));
            }
        }
        List<Event> events = new ArrayList<>();
        for (Table.Line line : Table.read(report.resolve(EVENTS), "event", "articles").lines()) {
            events.add(new Event(line.required("event", "an event's id"), "", "", "", "", "", parted(line.get("articles"))));
        }
        List<Membership> memberships = new ArrayList<>();
        for (Table.Line line : Table.read(report.resolve(ARTICLES), "article", "topics").lines()) {
            String article = line.required("article", "an article's id");
            parted(line.get("topics")).forEach(topic -> memberships.add(new Membership(article, topic, 1)));
        }
        return new Earlier(report.toAbsolutePath().normalize().getFileName().toString(),
                new Discovered(events, List.of(), discovered(manifest) ? memberships : List.of()));
    }

    /** Topics that a user asked for have the user's names, which no found one may take. */
    private static boolean discovered(Path manifest) throws IOException {
        try {
            JsonNode topics = new ObjectMapper().readTree(manifest.toFile()).at("/inputs/topics");
            return topics.asText().equals(Manifest.DEFAULT);
        } catch (JsonProcessingException e) {
            throw new InputException(manifest + ": the file is no JSON, expected the manifest of an earlier report.", e);
        }
    }

    private static List<String> parted(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static InputException fault(Path report, String what) {
        return new InputException("--ids-from: '" + report + "' " + what + ", expected the folder of an earlier report.");
    }

    /** What became of its ids, for the manifest and the methods page. */
    Map<String, Object> kept(Placed placed, boolean topicsFound) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("report", name);
        kept.put("events", share(found.events().stream().map(Event::id).collect(Collectors.toSet()),
                placed.events().stream().map(Event::id).toList()));
        if (topicsFound) {
            kept.put("topics", share(found.memberships().stream().map(Membership::topic).collect(Collectors.toSet()),
                    placed.topics().stream().map(t -> t.id()).toList()));
        }
        return kept;
    }

    private static String share(Set<String> before, Collection<String> now) {
        return now.stream().filter(before::contains).count() + " of " + before.size();
    }
}
