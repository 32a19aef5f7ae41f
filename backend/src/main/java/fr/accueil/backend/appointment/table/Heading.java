// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The meaning of a column heading, without marks, units, articles and word order. */
final class Heading {

    private static final Pattern CAPITAL_INSIDE = Pattern.compile("(\\p{Ll})(\\p{Lu})");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{]([^)\\]}]*)[)\\]}]?");
    private static final Pattern APPOINTMENT =
            Pattern.compile("\\brendez[ _-]?vous\\b|\\br\\.? ?d\\.? ?v\\b\\.?s?|\\brdvs\\b|\\bappointments?\\b");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Articles, and the units and notes that a form puts beside a heading. */
    private static final Set<String> SILENT = Set.of(
            ("de du des d l la le les et a au of the and on in jj mm aaaa aa yyyy yy dd h hh hm hhmm ss mn jjmmaaaa"
                            + " ddmmyyyy obligatoire obligatoires requis requise required format ex exemple")
                    .split(" "));
    /** Words in brackets that change the meaning of the column: they are kept. */
    private static final Set<String> TELLING = Set.of(
            ("rdv prise creation cree creee created naissance birth ne nee saisie modification modifie maj updated fin"
                            + " end annulation cancelled demande depot edition export inscription enregistrement"
                            + " expiration validite delivrance arrivee utc gmt agent professionnel")
                    .split(" "));

    private static final Map<String, String> SAME = Map.of(
            "reference", "ref",
            "references", "ref",
            "refs", "ref",
            "horaires", "horaire",
            "noms", "nom",
            "prenoms", "prenom",
            "motifs", "motif",
            "dates", "date",
            "heures", "heure",
            "usagers", "usager");

    private Heading() {}

    /** Equal for headings that mean the same; empty for one without a meaning. */
    static String key(String heading) {
        String apart = CAPITAL_INSIDE.matcher(heading).replaceAll("$1 $2");
        String folded = BRACKETS.matcher(Folded.of(apart)).replaceAll(Heading::inBrackets);
        Set<String> words = new TreeSet<>();
        for (String word : BETWEEN.split(APPOINTMENT.matcher(folded).replaceAll(" rdv "))) {
            if (!word.isEmpty() && !SILENT.contains(word)) {
                words.add(SAME.getOrDefault(word, word));
            }
        }
        return String.join(" ", words);
    }

    private static String inBrackets(MatchResult brackets) {
        StringBuilder kept = new StringBuilder(" ");
        for (String word : BETWEEN.split(APPOINTMENT.matcher(brackets.group(1)).replaceAll(" rdv "))) {
            if (TELLING.contains(word)) {
                kept.append(word).append(' ');
            }
        }
        return kept.toString();
    }
}
