// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./accueil run} over a Java that does what the test says. */
class RunScriptTest {

    private static final String LIVES_ON = "echo $$ >pid; while :; do read -r -t 60 _ <>fifo || exit 9; done";

    @TempDir
    Path folder;

    @BeforeEach
    void copy_the_script_beside_a_program_that_is_built() throws IOException {
        Files.copy(Path.of("..", "accueil"), folder.resolve("accueil"));
        program("bin/javac", "echo javac 25");
        // The pauses between two starts are printed, not made.
        program("bin/sleep", "echo \"$1\" >>pauses");
        Files.createDirectories(folder.resolve("a/src/main"));
        Files.writeString(folder.resolve("a/pom.xml"), "");
        Files.writeString(folder.resolve("pom.xml"), "<module>backend</module>\n</modules>\n<module>a</module>\n");
        Path target = Files.createDirectories(folder.resolve("backend/target"));
        Files.writeString(folder.resolve("backend/pom.xml"), "");
        Files.createDirectories(folder.resolve("backend/src/main"));
        Files.writeString(target.resolve("backend-1-app.jar"), "");
        Files.writeString(target.resolve(".built"), "");
    }

    @Test
    void a_server_that_ended_itself_is_started_again() throws Exception {
        program(
                "bin/java",
                "echo start >>starts; [ $(wc -l <starts) = 1 ] && exit 75; [ $(wc -l <starts) = 2 ] && exit 3; exit 0");
        Process script = run();
        assertThat(ended(script)).isZero();
        assertThat(lines("starts")).hasSize(3);
        assertThat(lines("pauses")).containsExactly("1", "2");
    }

    @Test
    void a_server_that_always_ends_itself_is_left_at_last() throws Exception {
        program("bin/java", "echo start >>starts; exit 75");
        Process script = run();
        assertThat(ended(script)).isEqualTo(1);
        assertThat(lines("starts")).hasSize(21);
        assertThat(lines("pauses"))
                .hasSize(20)
                .startsWith("1", "2", "4", "8", "16", "32", "60")
                .endsWith("60");
        assertThat(Files.readString(folder.resolve("output"))).contains("Free some space");
    }

    @Test
    void a_start_that_was_refused_is_not_tried_again() throws Exception {
        program("bin/java", "echo start >>starts; exit 1");
        Process script = run();
        assertThat(ended(script)).isEqualTo(1);
        assertThat(lines("starts")).hasSize(1);
    }

    @Test
    void a_polite_end_of_the_script_is_one_of_the_server() throws Exception {
        program("bin/java", "trap 'echo polite >ended; exit 143' TERM; mkfifo fifo; " + LIVES_ON);
        Process script = run();
        Awaitility.await().until(exists("pid"));
        script.destroy();
        assertThat(ended(script)).isEqualTo(143);
        assertThat(lines("ended")).containsExactly("polite");
    }

    @Test
    void a_script_that_is_killed_leaves_no_server_behind() throws Exception {
        program("bin/java", "mkfifo fifo; " + LIVES_ON);
        Process script = run();
        Awaitility.await().until(exists("pid"));
        long server = Long.parseLong(lines("pid").getFirst());
        script.destroyForcibly();
        Awaitility.await().until(() -> ProcessHandle.of(server).isEmpty());
    }

    @Test
    void what_the_server_writes_is_its_users_alone_and_no_memory_ends_it() throws Exception {
        program("bin/java", "umask >mask; echo \"$@\" >options");
        assertThat(ended(run())).isZero();
        assertThat(lines("mask")).containsExactly("0077");
        assertThat(lines("options").getFirst()).contains("-XX:+ExitOnOutOfMemoryError");
    }

    @Test
    void a_change_of_the_server_is_built_and_one_of_a_module_of_a_profile_is_not() throws Exception {
        program("bin/java", "exit 0");
        program("bin/mvn", "echo built >>builds");
        Instant later = Instant.now().plusSeconds(60);
        Path built = folder.resolve("backend/target/.built");
        Path benchmark = Files.writeString(folder.resolve("a/src/main/Bench.java"), "");
        Path rule = Files.writeString(folder.resolve("backend/src/main/Rule.java"), "");
        Files.setLastModifiedTime(built, FileTime.from(later));
        Files.setLastModifiedTime(benchmark, FileTime.from(later.plusSeconds(60)));
        assertThat(ended(run())).isZero();
        assertThat(folder.resolve("builds")).doesNotExist();
        Files.setLastModifiedTime(rule, FileTime.from(later.plusSeconds(60)));
        assertThat(ended(run())).isZero();
        assertThat(lines("builds")).containsExactly("built");
    }

    private void program(String name, String script) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "#!/usr/bin/env bash\n" + script + "\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Process run() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "accueil", "run")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ACCUEIL_"));
        builder.environment().put("JAVA_HOME", folder.toString());
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        return builder.start();
    }

    private int ended(Process script) throws InterruptedException, IOException {
        if (!script.waitFor(60, TimeUnit.SECONDS)) {
            script.descendants().forEach(ProcessHandle::destroyForcibly);
            script.destroyForcibly();
            throw new AssertionError("goes on: " + Files.readString(folder.resolve("output")));
        }
        return script.exitValue();
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    private Callable<Boolean> exists(String file) {
        return () -> Files.exists(folder.resolve(file)) && Files.size(folder.resolve(file)) > 0;
    }
}
