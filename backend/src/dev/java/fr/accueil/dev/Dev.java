// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.dev;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles the sources of all modules and of this folder as one, without the checks of a build, and starts the server; both
 * again whenever what it has read differs. Arguments: the modules.
 */
final class Dev {

    private static final Path TARGET = Path.of("backend", "target", "dev");
    private static final Path CLASSES = TARGET.resolve("classes");
    private static final int LOOK_EVERY_MS = 500;

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
    private final List<Path> folders = new ArrayList<>();
    private final List<Path> resources = new ArrayList<>();
    private final String libraries;
    // No annotation of a library: Java compiles this file by itself.
    private Process server;

    private Dev(List<String> modules) throws IOException {
        keepFolder(folders, Path.of("backend", "src", "dev", "java"));
        for (String module : modules) {
            keepFolder(folders, Path.of(module, "src", "main", "java"));
            keepFolder(resources, Path.of(module, "src", "main", "resources"));
        }
        folders.addAll(resources);
        String here = Path.of("").toAbsolutePath() + File.separator;
        libraries = Stream.of(
                        Files.readString(TARGET.resolve("libraries")).trim().split(File.pathSeparator))
                .filter(library -> !library.startsWith(here))
                .collect(Collectors.joining(File.pathSeparator));
    }

    public static void main(String[] modules) throws Exception {
        Dev dev = new Dev(List.of(modules));
        Runtime.getRuntime().addShutdownHook(new Thread(dev::stop));
        Map<Path, Long> seen = Map.of();
        while (true) {
            Map<Path, Long> now = dev.next(seen);
            boolean sourcesDiffer = !javaOf(now).equals(javaOf(seen));
            seen = now;
            if (!sourcesDiffer || dev.compiled(javaOf(now).keySet())) {
                dev.stop();
                dev.start();
            }
        }
    }

    private static void keepFolder(List<Path> folders, Path folder) {
        if (Files.isDirectory(folder)) {
            folders.add(folder);
        }
    }

    /** Waits for a source that differs. */
    private Map<Path, Long> next(Map<Path, Long> seen) throws IOException, InterruptedException {
        Map<Path, Long> now = state();
        while (now.equals(seen)) {
            Thread.sleep(LOOK_EVERY_MS);
            now = state();
        }
        return now;
    }

    /** What the server reads when it starts; scripts, styles and templates it reads whenever it is asked for them. */
    private Map<Path, Long> state() throws IOException {
        Map<Path, Long> state = new TreeMap<>();
        for (Path folder : folders) {
            for (Path file : filesBelow(folder)) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith("META-INF") && !name.startsWith("templates")) {
                    state.put(file, Files.getLastModifiedTime(file).toMillis());
                }
            }
        }
        return state;
    }

    private static Map<Path, Long> javaOf(Map<Path, Long> state) {
        Map<Path, Long> sources = new TreeMap<>(state);
        sources.keySet().removeIf(file -> !file.toString().endsWith(".java"));
        return sources;
    }

    /** Says what is wrong, and then leaves the classes of before in their place. */
    private boolean compiled(Set<Path> sources) throws IOException {
        long began = System.nanoTime();
        Path fresh = TARGET.resolve("fresh");
        for (Path old : filesBelow(Files.createDirectories(fresh))) {
            Files.delete(old);
        }
        List<String> options =
                List.of("-d", fresh.toString(), "-cp", libraries, "-proc:none", "-parameters", "-nowarn");
        boolean good = compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                .call();
        if (good) {
            take(fresh);
        }
        System.out.printf(
                "[dev] %s in %.1f s%n", good ? "compiled" : "not compiled", (System.nanoTime() - began) / 1e9);
        return good;
    }

    /** Class by class, so that the server of before still finds what it has not loaded yet. */
    private static void take(Path fresh) throws IOException {
        for (Path old : filesBelow(Files.createDirectories(CLASSES))) {
            if (!Files.exists(fresh.resolve(CLASSES.relativize(old)))) {
                Files.delete(old);
            }
        }
        for (Path made : filesBelow(fresh)) {
            Path kept = CLASSES.resolve(fresh.relativize(made));
            if (!Files.exists(kept) || Files.mismatch(made, kept) >= 0) {
                Files.createDirectories(kept.getParent());
                Files.copy(made, kept, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private synchronized void stop() {
        if (server != null) {
            server.destroy();
            server.onExit()
                    .completeOnTimeout(server, 20, TimeUnit.SECONDS)
                    .join()
                    .destroyForcibly();
        }
    }

    private synchronized void start() throws IOException {
        List<String> path = new ArrayList<>(
                List.of(CLASSES.toString(), TARGET.resolve("pages").toString()));
        resources.forEach(folder -> path.add(folder.toString()));
        path.add(libraries);
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        String.join(File.pathSeparator, path),
                        "fr.accueil.dev.DevServer",
                        "--spring.thymeleaf.cache=false")
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
