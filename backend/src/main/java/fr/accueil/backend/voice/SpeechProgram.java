// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A program of the server that speaks into a file. It reads the sentence from its standard input, in UTF-8: as an argument
 * a sentence could be an option. No shell is between.
 */
final class SpeechProgram {

    private static final Logger LOG = LoggerFactory.getLogger(SpeechProgram.class);
    /** The place of the sentence in a command line of version 0.1.0. */
    private static final String TEXT = "{text}";
    /** More than three minutes of speech, which no sentence needs. */
    static final long LARGEST = 10_000_000;

    private final List<String> command;
    private final Duration patience;
    private final AtomicBoolean missing = new AtomicBoolean();

    /**
     * @param command words apart by spaces, with {language} and {file} where they belong; blank for no program. A {text}
     *     is left out, with a warning.
     * @param patience after which it is killed
     */
    SpeechProgram(String command, Duration patience) {
        this.command = Stream.of(command.strip().split("\\s+"))
                .filter(word -> !word.isEmpty() && !word.contains(TEXT))
                .toList();
        this.patience = patience;
        if (command.contains(TEXT)) {
            LOG.warn(
                    "{text} in accueil.voice.program (ACCUEIL_VOICE_PROGRAM) is left out: the program reads each sentence"
                            + " from its standard input (espeak-ng needs --stdin). Remove {text} from the setting.");
        }
    }

    boolean exists() {
        return !command.isEmpty();
    }

    /** @param language one of the languages of the sites: its code is an argument */
    Rendering render(Locale language, String sentence) {
        if (!exists()) {
            return new Rendering.Failed();
        }
        try {
            Path file = Files.createTempFile("accueil-voice", ".wav");
            try {
                return run(filled(language, file), sentence, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            if (missing.compareAndSet(false, true)) {
                LOG.warn("the speech program {} cannot be used: {}", command.getFirst(), e.getMessage());
            }
            return new Rendering.Failed();
        }
    }

    private List<String> filled(Locale language, Path file) {
        return command.stream()
                .map(word -> switch (word) {
                    case "{language}" -> language.getLanguage();
                    case "{file}" -> file.toString();
                    default -> word;
                })
                .toList();
    }

    private Rendering run(List<String> words, String sentence, Path file) throws IOException {
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            write(process, sentence);
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("the speech program {} hung and was killed", command.getFirst());
                return new Rendering.Hung();
            }
            return process.exitValue() == 0 ? sound(file) : new Rendering.Failed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Rendering.Failed();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** A sentence is shorter than the buffer of a pipe: a program that reads nothing delays nothing. */
    private static void write(Process process, String sentence) {
        try (OutputStream in = process.getOutputStream()) {
            in.write((sentence + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.debug("the speech program did not read its sentence", e);
        }
    }

    private static Rendering sound(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return new Rendering.Failed();
        }
        byte[] bytes = Files.readAllBytes(file);
        return Wave.isSound(bytes) ? new Rendering.Sound(bytes) : new Rendering.Failed();
    }
}
