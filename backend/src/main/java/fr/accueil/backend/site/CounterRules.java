// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the counters of a site work. Labels are for the staff, in the site's first language and those that it adds.
 *
 * @param outcomes how a visit may end; may be empty
 * @param pauses the reasons of a pause; may be empty
 * @param callReasons the reasons of a call out of turn; may be empty
 * @param absence when a visitor who was called counts as absent
 * @param transferPlace where a visitor who is sent on stands in the new line
 * @param automaticCall whether a counter that has become free calls the next visitor by itself
 * @param target the longest wait that the site aims at, where a service says nothing of its own
 * @param forgottenAfter how long nothing is done at an open counter after closing before it is closed by rule
 */
public record CounterRules(
        List<Label> outcomes,
        List<Label> pauses,
        List<Label> callReasons,
        Absence absence,
        TransferPlace transferPlace,
        boolean automaticCall,
        Optional<Duration> target,
        Duration forgottenAfter) {

    /**
     * Something to choose, for the staff.
     *
     * @param byLanguage by language code, at least one, the site's first language first
     */
    public record Label(String code, Map<String, String> byLanguage) {

        /** The text in a language, else in the first one. */
        public String in(Locale language) {
            return new Words(byLanguage).in(language);
        }
    }

    /**
     * When a visitor counts as absent.
     *
     * @param calls how often they are called first, 1 to 10
     * @param delay how long after the last call, 0 to 10 minutes
     * @param quiet how long after the absence "next" leaves a visitor alone who was brought back, 0 to 60 minutes
     */
    public record Absence(int calls, Duration delay, Duration quiet) {
        static final Absence USUAL = new Absence(2, Duration.ofSeconds(30), Duration.ofMinutes(5));
    }

    /** Where a visitor who is sent on stands in the new line. */
    public enum TransferPlace {
        /** By their first arrival. */
        KEPT,
        /** Before all others. */
        HEAD,
        /** After all others who are there. */
        END
    }

    public boolean isOutcome(String code) {
        return has(outcomes, code);
    }

    public boolean isPause(String code) {
        return has(pauses, code);
    }

    public boolean isCallReason(String code) {
        return has(callReasons, code);
    }

    private static boolean has(List<Label> labels, String code) {
        return labels.stream().anyMatch(label -> label.code().equals(code));
    }
}
