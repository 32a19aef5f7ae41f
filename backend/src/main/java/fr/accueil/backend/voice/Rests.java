// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import fr.accueil.backend.time.Ticker;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is left alone for a while: a sentence that failed, alone; a language only after several different sentences in a
 * row let the program hang.
 */
final class Rests {

    private static final int HANGS = 3;
    /** More than a hall says in a minute. */
    private static final int MOST = 1000;

    private final long nanos;
    private final Ticker ticker;
    /** Each until when. */
    private final Map<String, Long> sentences = new LinkedHashMap<>();

    private final Map<String, Long> languages = new HashMap<>();
    private final Map<String, Set<String>> hung = new HashMap<>();

    Rests(Duration rest, Ticker ticker) {
        this.nanos = rest.toNanos();
        this.ticker = ticker;
    }

    synchronized boolean isResting(String language, String sentence) {
        return isFuture(languages.get(language)) || isFuture(sentences.get(key(language, sentence)));
    }

    synchronized void spoke(String language) {
        hung.remove(language);
    }

    synchronized void failed(String language, String sentence) {
        if (sentences.size() >= MOST) {
            sentences.remove(sentences.keySet().iterator().next());
        }
        sentences.put(key(language, sentence), ticker.nanos() + nanos);
    }

    synchronized void hung(String language, String sentence) {
        failed(language, sentence);
        Set<String> others = hung.computeIfAbsent(language, each -> new LinkedHashSet<>());
        others.add(sentence);
        if (others.size() >= HANGS) {
            hung.remove(language);
            languages.put(language, ticker.nanos() + nanos);
        }
    }

    private boolean isFuture(@Nullable Long until) {
        return until != null && until - ticker.nanos() > 0;
    }

    private static String key(String language, String sentence) {
        return language + "\n" + sentence;
    }
}
