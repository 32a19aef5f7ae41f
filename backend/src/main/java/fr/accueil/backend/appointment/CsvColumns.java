// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.site.AppointmentFiles.Column;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Where a CSV file has what, by its first line. */
final class CsvColumns {

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    /** @throws Refused when a column that is needed is missing */
    CsvColumns(CSVRecord head, Map<Column, String> own) {
        List<String> headings = head.stream()
                .map(text -> Characters.folded(Characters.cut(text, 200)))
                .toList();
        for (Column column : Column.values()) {
            names(column, own).stream()
                    .map(Characters::folded)
                    .filter(headings::contains)
                    .findFirst()
                    .ifPresent(name -> places.put(column, headings.indexOf(name)));
        }
        for (Column needed : List.of(Column.REFERENCE, Column.DATE, Column.SERVICE)) {
            if (!places.containsKey(needed)) {
                String present = head.stream().limit(12).collect(Collectors.joining(", "));
                throw new Refused(
                        Problem.ofAll(Kind.MISSING_COLUMN, names(needed, own).getFirst(), present));
            }
        }
    }

    private static List<String> names(Column column, Map<Column, String> own) {
        return Optional.ofNullable(own.get(column)).map(List::of).orElseGet(() -> usual(column));
    }

    /** The headings that exports of the State's and of other calendars have. */
    private static List<String> usual(Column column) {
        return switch (column) {
            case REFERENCE ->
                List.of(
                        "référence",
                        "réf",
                        "réf.",
                        "n° rdv",
                        "n° de rendez-vous",
                        "numéro",
                        "identifiant",
                        "id",
                        "code");
            case DATE ->
                List.of(
                        "date",
                        "jour",
                        "date rdv",
                        "date du rdv",
                        "date du rendez-vous",
                        "date et heure",
                        "début",
                        "start");
            case TIME ->
                List.of(
                        "heure",
                        "heure rdv",
                        "heure du rdv",
                        "heure du rendez-vous",
                        "heure de début",
                        "horaire",
                        "time");
            case SERVICE ->
                List.of("motif", "démarche", "service", "objet", "motif du rdv", "motif du rendez-vous", "prestation");
            case NAME ->
                List.of("nom", "usager", "nom de l'usager", "nom prénom", "nom et prénom", "demandeur", "name");
            case LANGUAGE -> List.of("langue", "language");
            case STATUS -> List.of("statut", "état", "status");
        };
    }

    /** What a line says there, plain; empty when it says nothing. */
    String text(CSVRecord line, Column column) {
        Integer place = places.get(column);
        return place == null || place >= line.size()
                ? ""
                : Characters.plain(Characters.cut(line.get(place).strip(), 1000));
    }

    /** Whether a quote that was not closed took the lines below into a field. */
    boolean hasOpenQuote(CSVRecord line) {
        return places.values().stream()
                .filter(place -> place < line.size())
                .anyMatch(place -> line.get(place).indexOf('\n') >= 0);
    }
}
