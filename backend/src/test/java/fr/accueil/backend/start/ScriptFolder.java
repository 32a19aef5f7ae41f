// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A folder with {@code ./accueil} and programs, found before those of the machine, that do what a test says. */
record ScriptFolder(Path folder) {

    static ScriptFolder in(Path folder) throws IOException {
        Files.copy(Path.of("..", "accueil"), folder.resolve("accueil"));
        ScriptFolder made = new ScriptFolder(folder);
        made.program("javac", "echo javac 25");
        return made;
    }

    void program(String name, String script) throws IOException {
        Path path = write("bin/" + name, "#!/usr/bin/env bash\n" + script + "\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Path write(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, content);
    }

    /** The script over a JDK, with what it writes kept. */
    ProcessBuilder process(String jdk, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder("bash", "accueil")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("ACCUEIL_"));
        builder.environment().put("ACCUEIL_CHROMIUM", "/bin/true");
        builder.environment().put("JAVA_HOME", jdk);
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        return builder;
    }

    /** Runs the script to its end. */
    int run(String... arguments) throws IOException, InterruptedException {
        Process script = process(folder.toString(), arguments).start();
        if (!script.waitFor(60, TimeUnit.SECONDS)) {
            script.destroyForcibly();
            throw new AssertionError("goes on: " + output());
        }
        return script.exitValue();
    }

    String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }
}
