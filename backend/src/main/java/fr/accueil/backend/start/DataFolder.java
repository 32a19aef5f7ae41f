// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the embedded database and of what lies beside it: made ready before anything in it is opened. */
final class DataFolder {

    static final String LOCKED_REMEDY =
            "Stop the other one first, or name another folder in ACCUEIL_DATA (and another port in ACCUEIL_PORT).";

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final String DATABASE = "accueil.mv.db";
    /** Less, and the database would close itself at its first write. */
    private static final long LEAST_FREE_BYTES = 256 * 1024;

    private static final Pattern OWN = Pattern.compile("accueil\\..*|voice|media|demonstration-token|server-key.*");

    private static final String OTHER_FOLDER = "name another folder in ACCUEIL_DATA.";

    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Makes the folder when there is none, takes the rights of other users, and sees whether it can be written.
     *
     * @throws StartRefused when it cannot be used
     */
    void prepare() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new StartRefused(
                    "The data folder " + folder + " is a file.", "Remove or rename that file, or " + OTHER_FOLDER);
        }
        make();
        lock();
        write();
        mend();
    }

    private void make() {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Path above = folder.getParent();
            if (above != null) {
                Files.createDirectories(above);
            }
            Files.createDirectory(folder, OwnerOnly.folder());
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder " + folder + " cannot be made: " + StartRefused.reason(e) + ".",
                    "Give the user that runs Accueil the right to make it, or " + OTHER_FOLDER);
        }
    }

    /** An older version, a copy or a restored backup may have left files that every user can read. */
    private void mend() {
        try {
            List<Path> left = new ArrayList<>();
            for (Path path : isShared() ? own() : List.of(folder)) {
                left.addAll(OwnerOnly.narrowAll(path));
            }
            if (!left.isEmpty()) {
                LOG.warn(
                        "Other users of this machine may read {} (one of {}): give the data folder to the user that runs"
                                + " Accueil (chown -R), or take their rights (chmod -R go= {}).",
                        left.getFirst(),
                        left.size(),
                        folder);
            }
        } catch (IOException e) {
            LOG.warn("The modes of the files in {} could not be seen: {}", folder, StartRefused.reason(e));
        }
    }

    /** Whether other things than those of Accueil are there: the home of a user, the folder of temporary files, … */
    private boolean isShared() {
        return Stream.of("user.home", "user.dir", "java.io.tmpdir")
                .map(System::getProperty)
                .anyMatch(path -> Path.of(path).toAbsolutePath().normalize().startsWith(folder));
    }

    private List<Path> own() throws IOException {
        LOG.warn(
                "The data folder {} holds other things too: only the files of Accueil are closed to other users. A"
                        + " folder of its own is safer.",
                folder);
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path ->
                            OWN.matcher(String.valueOf(path.getFileName())).matches())
                    .toList();
        }
    }

    private void write() {
        try {
            FileStore disk = Files.getFileStore(folder);
            // A file system that holds no data, such as /proc, has no size at all.
            if (disk.getTotalSpace() > 0 && disk.getUsableSpace() < LEAST_FREE_BYTES) {
                throw new StartRefused(
                        "The disk of the data folder " + folder + " is full.",
                        "Free some space; then start again.",
                        ProcessEnd.RESTART);
            }
            Path probe = Files.createTempFile(folder, "start", ".tmp");
            Files.writeString(probe, "can be written");
            Files.delete(probe);
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder " + folder + " cannot be written: " + StartRefused.reason(e) + ".",
                    "Give it to the user that runs Accueil (chown), mount its disk for writing, or " + OTHER_FOLDER);
        }
    }

    /** The database locks its file as this does; only one process may have it. */
    private void lock() {
        Path database = folder.resolve(DATABASE);
        if (!Files.exists(database)) {
            return;
        }
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw locked();
            }
        } catch (OverlappingFileLockException _) {
            throw locked();
        } catch (IOException e) {
            throw new StartRefused(
                    "The database " + database + " cannot be written: " + StartRefused.reason(e) + ".",
                    "Give it to the user that runs Accueil (chown), or " + OTHER_FOLDER);
        }
    }

    private StartRefused locked() {
        return new StartRefused(
                "The data folder " + folder + " is used by another process: Accueil runs already there.",
                LOCKED_REMEDY);
    }
}
