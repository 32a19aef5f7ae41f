// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

import fr.accueil.backend.site.AppointmentFiles.Column;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The headings that exports of the State's and of other calendars have, in the order in which they are preferred. */
final class UsualHeadings {

    private static final Map<Column, List<List<String>>> KEYS = keys();

    private UsualHeadings() {}

    /** The heading that a sentence names. */
    static String example(Column column) {
        return switch (column) {
            case REFERENCE -> "référence";
            case DATE -> "date";
            case TIME -> "heure";
            case SERVICE -> "motif";
            case NAME -> "nom";
            case LANGUAGE -> "langue";
            case STATUS -> "statut";
        };
    }

    /** Lists of {@link Heading#key keys}, the best list first; the columns of one list are equally good. */
    static List<List<String>> of(Column column) {
        return KEYS.getOrDefault(column, List.of());
    }

    private static Map<Column, List<List<String>>> keys() {
        Map<Column, List<List<String>>> all = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            all.put(column, phrases(column).stream().map(UsualHeadings::keys).toList());
        }
        return all;
    }

    private static List<String> keys(List<String> phrases) {
        return phrases.stream().map(Heading::key).distinct().toList();
    }

    private static List<List<String>> phrases(Column column) {
        return switch (column) {
            case REFERENCE ->
                ranked(
                        "référence, n° rdv, no rdv, numéro rdv, id rdv, identifiant rdv, référence rdv, code rdv, numéro,"
                                + " identifiant, id, code");
            case DATE ->
                List.of(
                        list("date rdv, jour rdv, date heure rdv, date début rdv, date heure début rdv, début rdv"),
                        list("date, jour, date heure, date début, date heure début, début, start, start date, date"
                                + " time"),
                        list("créneau rdv, créneau"));
            case TIME ->
                List.of(
                        list("heure rdv, horaire rdv, heure début rdv, créneau rdv, time rdv"),
                        list("heure, horaire, heure début, créneau, début, time, start time, start"));
            case SERVICE -> ranked("motif, démarche, service, objet, motif rdv, objet rdv, prestation, type rdv");
            case NAME ->
                ranked("nom prénom, nom prénom usager, nom complet, nom usager, usager, nom, nom demandeur, demandeur,"
                        + " full name, name");
            case LANGUAGE -> ranked("langue, langue usager, language");
            case STATUS -> ranked("statut rdv, état rdv, status rdv, statut, état, status");
        };
    }

    private static List<List<String>> ranked(String phrases) {
        return list(phrases).stream().map(List::of).toList();
    }

    private static List<String> list(String phrases) {
        return Arrays.asList(phrases.split(", "));
    }
}
