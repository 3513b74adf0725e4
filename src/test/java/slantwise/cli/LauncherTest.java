package slantwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell launcher, from anywhere and through links, around a program that says what it was given. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherTest {
    /** Stands for the program. */
    static final class Echo {
        public static void main(String[] words) {
            System.out.print(String.join("|", words));
        }
    }

    @TempDir
    Path home;

    private Path project;

    @BeforeEach
    void build() throws IOException {
        project = Files.createDirectories(home.resolve("a project, with spaces"));
        Files.copy(Path.of("slantwise"), project.resolve("slantwise"));
        Files.createDirectories(project.resolve("src/main"));
        Path pom = Files.writeString(project.resolve("pom.xml"), "<project/>");
        FileTime early = FileTime.from(Instant.parse("2024-01-01T00:00:00Z"));
        Files.setLastModifiedTime(pom, early);
        Files.setLastModifiedTime(project.resolve("src/main"), early);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String name = Echo.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(Files.createDirectory(project.resolve("target")).resolve("slantwise.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest);
                InputStream echo = Echo.class.getClassLoader().getResourceAsStream(name)) {
            jar.putNextEntry(new JarEntry(name));
            echo.transferTo(jar);
        }
    }

    private record Said(int code, String out, String err) {
    }

    private Said run(Path launcher, String... arguments) throws IOException, InterruptedException {
        Path elsewhere = Files.createDirectories(home.resolve("else where"));
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(elsewhere.toFile())
                .redirectOutput(home.resolve("out").toFile()).redirectError(home.resolve("err").toFile());
        builder.environment().put("SLANTWISE_JAVA_OPTIONS", "-Xmx64m -XX:TieredStopAtLevel=1");
        Process process = builder.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        return new Said(process.exitValue(), Files.readString(home.resolve("out")), Files.readString(home.resolve("err")));
    }

    @Test
    void runsFromAnotherFolderAndKeepsArgumentsWhole() throws Exception {
        assertEquals(new Said(0, "compare|--reference|Northern Wire|*|", ""),
                run(project.resolve("slantwise"), "compare", "--reference", "Northern Wire", "*", ""));
    }

    @Test
    void followsLinks() throws Exception {
        Path bin = Files.createDirectory(home.resolve("my bin"));
        Path absolute = Files.createSymbolicLink(bin.resolve("one"), project.resolve("slantwise"));
        Path relative = Files.createSymbolicLink(bin.resolve("two"), Path.of("../a project, with spaces/slantwise"));
        Path twice = Files.createSymbolicLink(bin.resolve("three"), Path.of("two"));
        for (Path link : List.of(absolute, relative, twice)) {
            assertEquals(new Said(0, "--help", ""), run(link, "--help"));
        }
    }
}
