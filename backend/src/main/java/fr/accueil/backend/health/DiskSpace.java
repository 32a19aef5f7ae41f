// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.health;

import fr.accueil.backend.configuration.DataSettings;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Warns before the disk of the data folder is full: at less than 500 MB, on a small disk at less than 5 %. */
@Component
public class DiskSpace {

    private static final Logger LOG = LoggerFactory.getLogger(DiskSpace.class);
    private static final long LOW_BYTES = 500_000_000;
    private static final int LOW_PART = 20;
    private static final long MEGABYTE = 1_000_000;
    private static final int ROUNDS_BETWEEN_WARNINGS = 60;

    /** A disk at one moment, in bytes. */
    record Room(long free, long total) {

        static Room of(Path folder) throws IOException {
            FileStore disk = Files.getFileStore(folder);
            return new Room(disk.getUsableSpace(), disk.getTotalSpace());
        }

        boolean isLow() {
            return free < Math.min(LOW_BYTES, total / LOW_PART);
        }
    }

    @FunctionalInterface
    interface Disk {
        Room room() throws IOException;
    }

    private final Path folder;
    private final Disk disk;
    private volatile boolean low;
    private int rounds;

    @Autowired
    DiskSpace(DataSettings settings) {
        this(settings.data(), () -> Room.of(settings.data()));
    }

    DiskSpace(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Whether space was low a minute ago. */
    public boolean isLow() {
        return low;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void check() {
        try {
            judge(disk.room());
        } catch (IOException e) {
            LOG.warn("The free space of {} could not be read: {}", folder, e.getMessage());
        }
    }

    /** Logs when space gets low, each hour while it is, and when there is room again. */
    private void judge(Room room) {
        if (room.isLow() && rounds++ % ROUNDS_BETWEEN_WARNINGS == 0) {
            LOG.warn(
                    "The disk of the data folder {} is almost full: {} MB are free. Free some space before the database has"
                            + " to stop.",
                    folder.toAbsolutePath().normalize(),
                    room.free() / MEGABYTE);
        } else if (!room.isLow() && low) {
            rounds = 0;
            LOG.info("The disk of the data folder has room again: {} MB.", room.free() / MEGABYTE);
        }
        low = room.isLow();
    }
}
