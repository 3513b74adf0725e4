package slantwise;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Holds the house in order: who may import whom, no cycle, Spark in one package. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("slantwise");

    /** Package by package, what it may import of the project; arrows point down only. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.of(
            "cli", Set.of("job", "report", "compare", "topic", "validation", "instrument", "text", "corpus", "statistics"),
            "job", Set.of("report", "compare", "topic", "instrument", "text", "corpus", "statistics"),
            "report", Set.of("compare", "topic", "instrument", "text", "corpus"),
            "compare", Set.of("topic", "instrument", "text", "corpus", "statistics"),
            "validation", Set.of("compare", "topic", "instrument", "text", "corpus", "statistics"),
            "topic", Set.of("text", "corpus"),
            "instrument", Set.of("text", "corpus"),
            "text", Set.of("corpus"),
            "corpus", Set.of(),
            "statistics", Set.of());

    @Test
    void packagesImportOnlyWhatTheDesignAllows() {
        Set<String> breaches = new TreeSet<>();
        for (JavaClass from : CLASSES) {
            String layer = layer(from);
            for (var dependency : from.getDirectDependenciesFromSelf()) {
                JavaClass to = dependency.getTargetClass().getBaseComponentType();
                if (!to.getPackageName().startsWith("slantwise.") || layer(to).equals(layer)) {
                    continue;
                }
                Set<String> allowed = MAY_IMPORT.get(layer);
                Assertions.assertNotNull(allowed, "package " + layer + " is not in the design's table");
                if (!allowed.contains(layer(to))) {
                    breaches.add(from.getName() + " imports " + to.getName());
                }
            }
        }
        Assertions.assertEquals(Set.of(), breaches);
    }

    @Test
    void noPackageCycle() {
        slices().matching("slantwise.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheJobImportsSpark() {
        noClasses().that().resideOutsideOfPackage("slantwise.job..")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
                .check(CLASSES);
    }

    private static String layer(JavaClass type) {
        return type.getPackageName().substring("slantwise.".length()).split("\\.")[0];
    }
}
