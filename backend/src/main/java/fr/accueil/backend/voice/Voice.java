// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.time.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Renders sentences by recorded clips, else by a program of the server; each sentence once. */
@Component
public class Voice {

    /** Enough for a page of the kiosk that is read sentence by sentence. */
    public static final int LONGEST = 500;

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** How long what failed is left alone: a program that hangs must not be asked at every call. */
    private static final Duration REST = Duration.ofMinutes(1);

    private static final int AT_ONCE = 2;
    /** A program may read its input by lines, or stop at a control character. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private final Clips clips;
    private final SpeechProgram program;
    private final SoundCache cache;
    private final String command;
    private final Duration patience;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Rests rests;

    @Autowired
    Voice(VoiceSettings settings, Clock clock, Ticker ticker) {
        this(
                new Clips(settings.clips()),
                new SoundCache(settings.cache(), Retention.VOICE_FILES.most(), clock),
                settings.program(),
                PATIENCE,
                ticker);
    }

    Voice(Clips clips, SoundCache cache, String command, Duration patience, Ticker ticker) {
        this.clips = clips;
        this.cache = cache;
        this.command = command;
        this.program = new SpeechProgram(command, patience);
        this.patience = patience;
        this.rests = new Rests(REST, ticker);
    }

    static boolean isSpeakable(String sentence) {
        return !sentence.isBlank() && sentence.length() <= LONGEST;
    }

    /**
     * The sentence as a WAV file; nothing when this server cannot say it now.
     *
     * @param language one of the languages of the sites
     * @param sentence at most {@link #LONGEST} characters
     */
    public Optional<byte[]> say(Locale language, String sentence) {
        if (!isSpeakable(sentence)) {
            return Optional.empty();
        }
        Optional<byte[]> recorded = clips.say(language, sentence);
        if (recorded.isPresent() || !program.exists()) {
            return recorded;
        }
        String line = CONTROLS.matcher(sentence).replaceAll(" ");
        String key = command + "\n" + language.getLanguage() + "\n" + line;
        Optional<byte[]> known = cache.find(key);
        return known.isPresent() || isResting(language, line) ? known : renderInTurn(language, line, key);
    }

    /** Waits for a turn no longer than for a program: many sentences at once must not hold the server. */
    private Optional<byte[]> renderInTurn(Locale language, String sentence, String key) {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            Optional<byte[]> meanwhile = cache.find(key);
            return meanwhile.isPresent() || isResting(language, sentence) ? meanwhile : render(language, sentence, key);
        } finally {
            turns.release();
        }
    }

    private Optional<byte[]> render(Locale language, String sentence, String key) {
        return switch (program.render(language, sentence)) {
            case Rendering.Sound(byte[] bytes) -> {
                rests.spoke(language.getLanguage());
                cache.keep(key, bytes);
                yield Optional.of(bytes);
            }
            case Rendering.Failed() -> {
                rests.failed(language.getLanguage(), sentence);
                yield Optional.empty();
            }
            case Rendering.Hung() -> {
                rests.hung(language.getLanguage(), sentence);
                yield Optional.empty();
            }
        };
    }

    private boolean isResting(Locale language, String sentence) {
        return rests.isResting(language.getLanguage(), sentence);
    }
}
