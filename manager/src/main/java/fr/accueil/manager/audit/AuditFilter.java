// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries of the audit are wanted; an empty part wants all. Longer texts are cut.
 *
 * @param from the first day, by the clock of the site
 * @param to the last day, not before the first
 * @param person a part of a login, or of the name of a device or a token
 * @param action the code of an action; an unknown one finds nothing
 * @param text a part of the subject, of before or of after
 */
public record AuditFilter(Optional<LocalDate> from, Optional<LocalDate> to, String person, String action, String text) {

    /** Characters of a text, at most. */
    public static final int LONGEST = 80;

    public static final AuditFilter ALL = new AuditFilter(Optional.empty(), Optional.empty(), "", "", "");

    /** @throws IllegalArgumentException when the period ends before it begins */
    public AuditFilter {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("ends before it begins");
        }
        person = cut(person);
        action = cut(action);
        text = cut(text);
    }

    private static String cut(String typed) {
        String stripped = typed.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST));
    }

    boolean isAll() {
        return equals(ALL);
    }
}
