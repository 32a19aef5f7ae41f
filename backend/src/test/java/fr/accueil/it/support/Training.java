// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged product, unpacked, beside what the JVM has learnt from one start of it: each further start takes a third of
 * the work. Done once for each build, by whichever test comes first; the others wait for it.
 */
final class Training {

    private final Path folder;
    private final Path jar;

    private Training(Path folder, Path jar) {
        this.folder = folder;
        this.jar = jar;
    }

    static Training of(Path jar) {
        // What the jar holds names the folder: its time is that of no build, and an old product must never be tested.
        Training training =
                new Training(Path.of("target", "trained", digest(jar)).toAbsolutePath(), jar);
        training.once();
        return training;
    }

    List<String> program() {
        return program("-XX:AOTCache=");
    }

    private List<String> program(String use) {
        return List.of(
                // What is kept of the machine code of adapters is found wanting at each start, with warnings.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTAdapterCaching",
                "-XX:-AOTStubCaching",
                use + cache(),
                "-jar",
                unpacked());
    }

    private Path cache() {
        return folder.resolve("app.aot");
    }

    private String unpacked() {
        return folder.resolve("app").resolve(jar.getFileName()).toString();
    }

    /** Two processes of tests begin at the same time. */
    private void once() {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(folder.resolve("done"))) {
                    train();
                    Files.createFile(folder.resolve("done"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each build leaves a quarter of a gigabyte. */
    private void forgetOthers() throws IOException {
        try (Stream<Path> all = Files.list(folder.getParent())) {
            for (Path other : all.filter(one -> !one.equals(folder)).toList()) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
    }

    private void train() throws IOException {
        forgetOthers();
        Process unpacking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.resolve("app").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("unpacking.log").toFile())
                .start();
        if (unpacking.onExit().join().exitValue() != 0) {
            throw new IOException("not unpacked: " + Files.readString(folder.resolve("unpacking.log")));
        }
        PackagedServer.train(Files.createTempDirectory(folder, "server"), program("-XX:AOTCacheOutput="));
    }

    private static String digest(Path jar) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
