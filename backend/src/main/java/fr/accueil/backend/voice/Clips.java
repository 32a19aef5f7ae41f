// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of recorded clips: one for each part of a sentence, in the folder of its language, named by what it says in
 * small letters, such as {@code fr/quarante-deux.wav}. A sentence is spoken by them when all its parts are there.
 */
final class Clips {

    private static final Pattern STOPS = Pattern.compile("[,،.;؛:!?؟…]+");
    private static final Pattern UNNAMEABLE = Pattern.compile("[^\\p{L}\\p{M}\\p{N} '’-]");
    private static final int LONGEST_NAME = 100;
    private static final long LARGEST = 5_000_000;
    private static final long LARGEST_SENTENCE = 20_000_000;

    private final Path folder;

    Clips(Path folder) {
        this.folder = folder;
    }

    Optional<byte[]> say(Locale language, String text) {
        Path own = folder.resolve(language.getLanguage());
        if (!Files.isDirectory(own)) {
            return Optional.empty();
        }
        List<byte[]> sounds = new ArrayList<>();
        long length = 0;
        for (String part : parts(language, text)) {
            Optional<byte[]> sound = read(own.resolve(part + ".wav"));
            length += sound.map(bytes -> bytes.length).orElse(0);
            if (sound.isEmpty() || length > LARGEST_SENTENCE) {
                return Optional.empty();
            }
            sounds.add(sound.get());
        }
        return Wave.joined(sounds);
    }

    static List<String> parts(Locale language, String text) {
        return Stream.of(STOPS.split(text))
                .map(part -> UNNAMEABLE.matcher(part).replaceAll("").strip().toLowerCase(language))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Optional<byte[]> read(Path clip) {
        try {
            if (clip.getFileName().toString().length() > LONGEST_NAME
                    || !Files.isRegularFile(clip)
                    || Files.size(clip) > LARGEST) {
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(clip)).filter(Wave::isSound);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
