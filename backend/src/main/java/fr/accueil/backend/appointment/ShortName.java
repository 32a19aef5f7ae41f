// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.appointment.name.NameWords;
import fr.accueil.backend.appointment.name.PrivateDetails;
import java.text.Normalizer;
import java.util.Optional;

/**
 * The part of a name by which an agent recognises a visitor: family name and initials, as in "DUPONT M.". Its text
 * never appears in a log.
 *
 * @param text 1 to 40 characters
 */
public record ShortName(String text) {

    static final int LONGEST = 40;
    private static final int MOST_READ = 200;
    /** Shortens a name and removes what is not a name; empty when nothing remains. */
    public static Optional<ShortName> of(String name) {
        String plain = Characters.plain(
                Normalizer.normalize(name.substring(0, Math.min(name.length(), MOST_READ)), Normalizer.Form.NFC));
        String text = Characters.cut(NameWords.shortened(PrivateDetails.without(plain)), LONGEST);
        return text.isBlank() ? Optional.empty() : Optional.of(new ShortName(text));
    }

    @Override
    public String toString() {
        return "(a name)";
    }
}
