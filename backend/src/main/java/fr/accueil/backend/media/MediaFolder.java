// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The content of the folder at a moment. A file unchanged since the last reading is not checked again. */
final class MediaFolder {

    private static final int MOST_FILES = 100;
    private static final String COMMON = "";

    private final Path root;
    private Map<String, Optional<MediaFault.Reason>> known = Map.of();

    MediaFolder(Path root) {
        this.root = root;
    }

    /**
     * The files of the folder.
     *
     * @param files by the folder of a display; those of all displays under the empty name
     */
    record Contents(Map<String, List<MediaFile>> files, List<MediaFault> faults) {

        static final Contents NONE = new Contents(Map.of(), List.of());

        /** A display with files of its own shows those, any other the common ones. */
        List<MediaFile> of(String display) {
            List<MediaFile> own = files.getOrDefault(display, List.of());
            return own.isEmpty() ? files.getOrDefault(COMMON, List.of()) : own;
        }

        Optional<MediaFile> find(String id) {
            return files.values().stream()
                    .flatMap(List::stream)
                    .filter(file -> file.id().equals(id))
                    .findFirst();
        }
    }

    synchronized Contents read() {
        Reading reading = new Reading(known);
        reading.into(root, COMMON);
        for (Path folder : entries(root)) {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                reading.into(folder, name(folder));
            }
        }
        known = reading.seen;
        return new Contents(Map.copyOf(reading.files), List.copyOf(reading.faults));
    }

    /** Whether a file is still the checked one. */
    static boolean isSame(MediaFile file) {
        return id(file.path()).equals(Optional.of(file.id()));
    }

    private final class Reading {

        private final Map<String, Optional<MediaFault.Reason>> before;
        private final Map<String, Optional<MediaFault.Reason>> seen = new HashMap<>();
        private final Map<String, List<MediaFile>> files = new TreeMap<>();
        private final List<MediaFault> faults = new ArrayList<>();

        Reading(Map<String, Optional<MediaFault.Reason>> before) {
            this.before = before;
        }

        void into(Path folder, String display) {
            List<MediaFile> shown = new ArrayList<>();
            for (Path path : entries(folder)) {
                if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    judge(path, shown);
                }
            }
            files.put(display, List.copyOf(shown));
        }

        private void judge(Path path, List<MediaFile> shown) {
            // Without an id the file was removed meanwhile.
            id(path).ifPresent(id -> {
                Optional<MediaFault.Reason> fault = before.containsKey(id) ? before.get(id) : MediaCheck.fault(path);
                seen.put(id, fault);
                if (fault.isEmpty() && shown.size() >= MOST_FILES) {
                    fault = Optional.of(MediaFault.Reason.ONE_TOO_MANY);
                }
                fault.ifPresentOrElse(
                        reason ->
                                faults.add(new MediaFault(root.relativize(path).toString(), reason)),
                        () -> shown.add(file(id, path)));
            });
        }
    }

    private static MediaFile file(String id, Path path) {
        String name = name(path);
        String title = name.substring(0, name.lastIndexOf('.'))
                .replaceAll("[_-]+", " ")
                .strip();
        return new MediaFile(id, title, MediaKind.named(name).orElseThrow(), path);
    }

    /** In the order of their names; hidden files are left out. */
    private static List<Path> entries(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> !name(path).startsWith(".") && !name(path).equalsIgnoreCase("thumbs.db"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<String> id(Path path) {
        try {
            String what =
                    path + "\n" + Files.size(path) + "\n" + Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return Optional.of(HexFormat.of().formatHex(digest, 0, 16));
        } catch (IOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
