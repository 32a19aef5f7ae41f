// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** One start of the packaged product that is expected to end by itself. */
public final class Launch {

    private static final int PATIENCE_SECONDS = 90;

    private final Path folder;
    private final Map<String, String> settings = new TreeMap<>();

    private Launch(Path folder) {
        this.folder = folder;
        with("ACCUEIL_PORT", "0");
        with("ACCUEIL_ADDRESS", "127.0.0.1");
        with("ACCUEIL_DATA", folder.resolve("data").toString());
    }

    /** A real server, on loopback, with its data below a folder. */
    public static Launch real(Path folder) {
        return new Launch(folder);
    }

    public static Launch demonstration(Path folder) {
        return new Launch(folder).with("ACCUEIL_DEMO", "true").with("ACCUEIL_DEMO_PAST", "false");
    }

    public Launch with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** What a start came to; the code of one that went on is -1. */
    public record Ended(int code, String output) {}

    public Ended end() {
        Path log = folder.resolve("launch.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(Training.of(PackagedServer.jar()).program());
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ACCUEIL_"));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        try {
            Process process = builder.start();
            try {
                boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return new Ended(ended ? process.exitValue() : -1, Files.readString(log));
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A port where nothing listens. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
