// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Checks a file: the reason why it may not be shown, if any. */
final class MediaCheck {

    /** More pixels than a video wall has; a small file can need more than the memory of a display. */
    private static final long MOST_PIXELS = 50_000_000;

    private MediaCheck() {}

    static Optional<MediaFault.Reason> fault(Path file) {
        try {
            // A link could lead out of the folder.
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(MediaFault.Reason.UNREADABLE);
            }
            Optional<MediaKind> kind = MediaKind.named(String.valueOf(file.getFileName()));
            return kind.isEmpty() ? Optional.of(MediaFault.Reason.OTHER_KIND) : fault(file, kind.get());
        } catch (IOException e) {
            return Optional.of(MediaFault.Reason.UNREADABLE);
        }
    }

    private static Optional<MediaFault.Reason> fault(Path file, MediaKind kind) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            return Optional.of(MediaFault.Reason.EMPTY);
        }
        if (size > kind.most()) {
            return Optional.of(MediaFault.Reason.TOO_LARGE);
        }
        byte[] head = head(file);
        if (!kind.begins(head)) {
            return Optional.of(MediaFault.Reason.NOT_WHAT_IT_SAYS);
        }
        if (kind == MediaKind.PNG && new String(head, StandardCharsets.ISO_8859_1).contains("acTL")) {
            return Optional.of(MediaFault.Reason.MOVES);
        }
        return kind.isVideo() ? Optional.empty() : picture(file);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MediaKind.HEAD);
        }
    }

    /** Reads the size of the picture from its header, without drawing it. */
    private static Optional<MediaFault.Reason> picture(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.of(MediaFault.Reason.NOT_WHAT_IT_SAYS);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                return pixels > MOST_PIXELS ? Optional.of(MediaFault.Reason.TOO_LARGE) : Optional.empty();
            } catch (IOException | RuntimeException e) {
                return Optional.of(MediaFault.Reason.NOT_WHAT_IT_SAYS);
            } finally {
                reader.dispose();
            }
        }
    }
}
