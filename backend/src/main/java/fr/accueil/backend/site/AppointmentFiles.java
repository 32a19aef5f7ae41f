// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.util.Map;
import java.util.Optional;

/**
 * How the files and systems that appointments come from are to be read.
 *
 * @param columns the headings of a CSV file that are not among the usual ones
 * @param date the pattern of its dates; the usual French and ISO forms when empty
 * @param services the code of a check-in service for each reason as it is written there
 */
public record AppointmentFiles(Map<Column, String> columns, Optional<String> date, Map<String, String> services) {

    static final AppointmentFiles USUAL = new AppointmentFiles(Map.of(), Optional.empty(), Map.of());

    /** What a column of a CSV file tells. */
    public enum Column {
        REFERENCE,
        DATE,
        TIME,
        SERVICE,
        NAME,
        LANGUAGE,
        STATUS
    }
}
