// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A program of the server that speaks into a file. No shell is between: a text is one argument, whatever it contains. */
final class SpeechProgram {

    private static final Logger LOG = LoggerFactory.getLogger(SpeechProgram.class);

    private final List<String> command;
    private final Duration patience;
    private final AtomicBoolean missing = new AtomicBoolean();

    /**
     * @param command words apart by spaces, with {language}, {text} and {file} where they belong; blank for no program
     * @param patience after which it is killed
     */
    SpeechProgram(String command, Duration patience) {
        this.command = Stream.of(command.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        this.patience = patience;
    }

    boolean exists() {
        return !command.isEmpty();
    }

    /** The text as a WAV file, or nothing when the program is missing, fails, hangs or makes something else. */
    Optional<byte[]> render(Locale language, String text) {
        if (!exists()) {
            return Optional.empty();
        }
        try {
            Path file = Files.createTempFile("accueil-voice", ".wav");
            try {
                return run(filled(language, text, file))
                        ? Optional.of(Files.readAllBytes(file)).filter(Wave::isSound)
                        : Optional.empty();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            if (missing.compareAndSet(false, true)) {
                LOG.warn("the speech program {} cannot be used: {}", command.getFirst(), e.getMessage());
            }
            return Optional.empty();
        }
    }

    private List<String> filled(Locale language, String text, Path file) {
        return command.stream()
                .map(word -> switch (word) {
                    case "{language}" -> language.getLanguage();
                    case "{text}" -> text;
                    case "{file}" -> file.toString();
                    default -> word;
                })
                .toList();
    }

    private boolean run(List<String> words) throws IOException {
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            process.getOutputStream().close();
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue() == 0;
            }
            LOG.warn("the speech program {} hung and was killed", command.getFirst());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
