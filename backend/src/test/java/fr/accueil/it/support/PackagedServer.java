// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The packaged product as a real process, in a folder and on a port of its own: it can be stopped or killed and started
 * again where it was. The demonstration site, bound to loopback.
 */
public final class PackagedServer implements RunningServer, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final List<String> QUICK_START = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            // The default fills up during the start, which costs a collection of the whole heap.
            "-XX:ReservedCodeCacheSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path folder;
    private final int port;
    private final List<String> arguments;
    private List<String> strength = QUICK_START;
    private List<String> program = List.of("-jar", jar().toString());
    private List<String> limit = List.of();
    private @Nullable Process process;

    private PackagedServer(Path folder, int port, List<String> arguments) {
        this.folder = folder;
        this.port = port;
        this.arguments = arguments;
    }

    /** Started and ready; the arguments are settings such as {@code --accueil.feed-kept=1000}. */
    public static PackagedServer in(Path folder, String... arguments) {
        PackagedServer server = new PackagedServer(folder, freePort(), List.of(arguments));
        server.program = Training.of(jar()).program();
        server.start();
        return server;
    }

    /** One start and one polite end, from which the JVM keeps what it has learnt. */
    static void train(Path folder, List<String> program) {
        PackagedServer server = new PackagedServer(folder, freePort(), List.of());
        server.program = program;
        server.start();
        server.stop();
    }

    /** As it runs in earnest: compiled in full, with a heap of 1 GB. */
    public static PackagedServer strongIn(Path folder) {
        PackagedServer server = new PackagedServer(folder, freePort(), List.of());
        server.strength = List.of(
                "-XX:+UseParallelGC",
                "-Xmx1g",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
        server.start();
        return server;
    }

    /** With a heap of 256 MB. */
    public static PackagedServer smallIn(Path folder) {
        PackagedServer server = new PackagedServer(folder, freePort(), List.of());
        server.strength = List.of(
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
        server.start();
        return server;
    }

    /** Bytes of the heap in use after a collection of all that is not. */
    public long heapInUse() {
        return HeapUse.of(Objects.requireNonNull(process).pid());
    }

    @Override
    public int port() {
        return port;
    }

    public Path log() {
        return folder.resolve("server.log");
    }

    public Path data() {
        return folder.resolve("data");
    }

    /** Starts where it was before and waits until it is ready. */
    public void start() {
        if (process != null) {
            throw new IllegalStateException("The server runs already.");
        }
        List<String> command = new ArrayList<>(strength);
        command.addAll(program);
        command.addAll(arguments);
        process = launched(command);
        awaitReady();
    }

    /** A polite end, as by the service manager. */
    public void stop() {
        end(Process::destroy);
    }

    /** From the next start on, none of its files grows beyond so many bytes; 0 for no limit. */
    void limitFiles(long bytes) {
        limit = bytes == 0
                ? List.of()
                : List.of("bash", "-c", "ulimit -f " + bytes / 1024 + "; exec \"$@\"", "limited");
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Waits until it ends by itself, and gives its exit code. */
    public int ended() {
        Process ending = Objects.requireNonNull(process);
        try {
            if (!ending.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The server goes on:\n" + tailOfLog());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        process = null;
        return ending.exitValue();
    }

    /** kill -9. */
    public void kill() {
        end(Process::destroyForcibly);
    }

    public void restart() {
        stop();
        start();
    }

    @Override
    public void close() {
        kill();
        client.close();
    }

    private Process launched(List<String> options) {
        List<String> command = new ArrayList<>(options);
        command.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(0, limit);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ACCUEIL_"));
        builder.environment().putAll(settings());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        try {
            Files.createDirectories(data());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> settings() {
        return Map.of(
                "ACCUEIL_PORT",
                String.valueOf(port),
                "ACCUEIL_ADDRESS",
                "127.0.0.1",
                "ACCUEIL_DATA",
                data().toString(),
                "ACCUEIL_DEMO",
                "true",
                "ACCUEIL_DEMO_PAST",
                "false",
                "ACCUEIL_API_TOKEN",
                TOKEN);
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ready()) {
            if (!isRunning() || System.nanoTime() > deadline) {
                throw new IllegalStateException("The server did not get ready:\n" + tailOfLog());
            }
            pause();
        }
    }

    private boolean ready() {
        HttpRequest request = HttpRequest.newBuilder(at("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the server was starting", e);
        }
    }

    /** Returns early when the process ends. */
    private void pause() {
        try {
            if (process != null) {
                process.waitFor(50, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the server was starting", e);
        }
    }

    private void end(Consumer<Process> how) {
        Process ending = process;
        process = null;
        if (ending == null) {
            return;
        }
        how.accept(ending);
        try {
            if (!ending.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                ending.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            ending.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private String tailOfLog() {
        try {
            List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of("(no log)");
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From -Daccueil.jar, or what the build has just packaged. */
    public static Path jar() {
        String named = System.getProperty("accueil.jar");
        if (named != null) {
            return Path.of(named).toAbsolutePath();
        }
        try (var found = Files.newDirectoryStream(Path.of("target"), "backend-*-app.jar")) {
            for (Path jar : found) {
                return jar.toAbsolutePath();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("No target/backend-*-app.jar: mvn package -pl backend -DskipTests makes it.");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
