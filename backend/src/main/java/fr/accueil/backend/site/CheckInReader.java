// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.AppointmentFiles.Column;
import fr.accueil.backend.site.mistake.FaultKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the rules of checking in and where appointments come from: {@code check-in} and {@code appointments}. */
final class CheckInReader {

    private final Optional<YamlMap> rules;
    private final Optional<YamlMap> csv;

    CheckInReader(YamlMap head) {
        this.rules = head.map("check-in").map(map -> map.allowing("early", "late", "without-reference", "offers"));
        this.csv = head.map("appointments")
                .map(map -> map.allowing("csv"))
                .flatMap(map -> map.map("csv"))
                .map(map -> map.allowing("columns", "date", "services"));
    }

    CheckInRules rules() {
        CheckInRules usual = CheckInRules.USUAL;
        return rules.map(map -> new CheckInRules(
                        minutes(map, "early").orElse(usual.early()),
                        minutes(map, "late").orElse(usual.late()),
                        map.fields().contains("without-reference")
                                ? map.flag("without-reference")
                                : usual.withoutReference(),
                        map.optionalText("offers")))
                .orElse(usual);
    }

    AppointmentFiles files() {
        return csv.map(map -> new AppointmentFiles(columns(map), date(map), services(map)))
                .orElse(AppointmentFiles.USUAL);
    }

    /** Checks that what is named here exists. */
    void check(Site site) {
        rules.ifPresent(map -> map.optionalText("offers")
                .filter(code -> site.service(code)
                        .filter(service -> service.outcome().isReceived())
                        .isEmpty())
                .ifPresent(code -> {
                    throw map.fail("offers", FaultKind.NOT_A_TICKET_SERVICE.of(code));
                }));
        csv.flatMap(map -> map.map("services"))
                .ifPresent(map -> map.fields().forEach(reason -> checkIn(map, reason, site)));
    }

    private static void checkIn(YamlMap map, String reason, Site site) {
        String code = map.text(reason);
        if (site.service(code)
                .filter(service -> service.outcome() == ServiceOutcome.CHECK_IN)
                .isEmpty()) {
            throw map.fail(reason, FaultKind.NOT_A_CHECK_IN_SERVICE.of(code));
        }
    }

    private static Optional<Duration> minutes(YamlMap map, String field) {
        return map.integer(field, 0, 1440).map(Duration::ofMinutes);
    }

    private static Map<Column, String> columns(YamlMap csv) {
        Map<Column, String> columns = new EnumMap<>(Column.class);
        csv.map("columns")
                .map(map -> map.allowing("reference", "date", "time", "service", "name", "language", "status"))
                .ifPresent(map -> map.fields()
                        .forEach(
                                field -> columns.put(Column.valueOf(field.toUpperCase(Locale.ROOT)), map.text(field))));
        return Map.copyOf(columns);
    }

    private static Optional<String> date(YamlMap csv) {
        return csv.optional("date", CheckInReader::datePattern, FaultKind.NOT_A_DATE_PATTERN);
    }

    private static String datePattern(String text) {
        if (DateTimeFormatter.ofPattern(text, Locale.ROOT)
                .format(LocalDate.EPOCH)
                .isBlank()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Map<String, String> services(YamlMap csv) {
        Map<String, String> services = new LinkedHashMap<>();
        csv.map("services").ifPresent(map -> map.fields().forEach(reason -> services.put(reason, map.text(reason))));
        return Map.copyOf(services);
    }
}
