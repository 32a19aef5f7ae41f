// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk for the data of a server that a test can fill. */
public sealed interface SmallDisk extends Closeable {

    /** So much is left: some hundred tickets. */
    long LEFT = 1_500_000;

    /** Leaves the running server with {@link #LEFT} bytes. */
    void fill(PackagedServer server) throws IOException;

    /** Gives the stopped server its space back. */
    void free(PackagedServer server) throws IOException;

    /** A file system of its own where this process may mount one, else {@link Limited}. */
    static SmallDisk at(Path data) throws IOException {
        Files.createDirectories(data);
        return Mounted.run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", data.toString())
                ? new Mounted(data)
                : new Limited();
    }

    /** Memory mounted as a disk, which only root may do. */
    record Mounted(Path data) implements SmallDisk {

        @Override
        public void fill(PackagedServer server) throws IOException {
            long free = Files.getFileStore(data).getUsableSpace();
            Files.write(filler(), new byte[(int) (free - LEFT)]);
        }

        @Override
        public void free(PackagedServer server) throws IOException {
            Files.delete(filler());
        }

        private Path filler() {
            return data.resolve("filler");
        }

        @Override
        public void close() throws IOException {
            if (!run("umount", data.toString())) {
                throw new IOException("still mounted: " + data);
            }
        }

        private static boolean run(String... command) throws IOException {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.onExit().join().exitValue() == 0;
        }
    }

    /** No file grows beyond a limit: what any user may do, and fails like a full disk. */
    record Limited() implements SmallDisk {

        @Override
        public void fill(PackagedServer server) throws IOException {
            server.stop();
            server.limitFiles(Files.size(server.data().resolve("accueil.mv.db")) + LEFT);
            server.start();
        }

        @Override
        public void free(PackagedServer server) {
            server.limitFiles(0);
        }

        @Override
        public void close() {}
    }
}
