package slantwise.validation;

import java.util.List;
import java.util.Optional;
import slantwise.instrument.Stance;
import slantwise.text.Targets;

/** The labelled tasks, one line each. */
public final class Tasks {
    private static final List<Task> ALL = List.of(
            new ExtractionTask(),
            new VoiceTask(),
            new VoiceTask(true),
            new AttributionTask(),
            new SpeakersTask(),
            new TargetStanceTask(new Stance(Targets.defaults())),
            new StoriesTask());

    private Tasks() {
    }

    public static List<String> names() {
        return ALL.stream().map(Task::name).toList();
    }

    public static Optional<Task> of(String name) {
        return ALL.stream().filter(task -> task.name().equals(name)).findFirst();
    }
}
