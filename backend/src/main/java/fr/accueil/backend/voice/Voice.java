// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Speaks by recorded clips, else by a program of the server; each sentence is rendered once. */
@Component
public class Voice {

    /** Enough for a page of the kiosk that is read sentence by sentence. */
    public static final int LONGEST = 500;

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** How long a language that failed is left alone: a program that hangs must not be asked at every call. */
    private static final Duration REST = Duration.ofMinutes(1);

    private static final int KEPT = 2000;
    private static final int AT_ONCE = 2;

    private final Clips clips;
    private final SpeechProgram program;
    private final SoundCache cache;
    private final String command;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Map<String, Instant> failed = new ConcurrentHashMap<>();

    @Autowired
    Voice(
            @Value("${accueil.voice.clips}") Path clips,
            @Value("${accueil.voice.cache}") Path cache,
            @Value("${accueil.voice.program}") String command,
            Clock clock) {
        this(new Clips(clips), new SoundCache(cache, KEPT, clock), command, PATIENCE, clock);
    }

    Voice(Clips clips, SoundCache cache, String command, Duration patience, Clock clock) {
        this.clips = clips;
        this.cache = cache;
        this.command = command;
        this.program = new SpeechProgram(command, patience);
        this.clock = clock;
    }

    /** The sentence as a WAV file; nothing when this house cannot say it now. At most {@link #LONGEST} characters. */
    public Optional<byte[]> say(Locale language, String sentence) {
        if (sentence.isBlank() || sentence.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<byte[]> recorded = clips.say(language, sentence);
        if (recorded.isPresent() || !program.exists()) {
            return recorded;
        }
        String key = command + "\n" + language.getLanguage() + "\n" + sentence;
        Optional<byte[]> known = cache.find(key);
        return known.isPresent() || rests(language) ? known : render(language, sentence, key);
    }

    private Optional<byte[]> render(Locale language, String sentence, String key) {
        turns.acquireUninterruptibly();
        try {
            Optional<byte[]> meanwhile = cache.find(key);
            if (meanwhile.isPresent() || rests(language)) {
                return meanwhile;
            }
            Optional<byte[]> sound = program.render(language, sentence);
            sound.ifPresentOrElse(
                    bytes -> cache.keep(key, bytes), () -> failed.put(language.getLanguage(), clock.instant()));
            return sound;
        } finally {
            turns.release();
        }
    }

    private boolean rests(Locale language) {
        Instant since = failed.get(language.getLanguage());
        return since != null && clock.instant().isBefore(since.plus(REST));
    }
}
