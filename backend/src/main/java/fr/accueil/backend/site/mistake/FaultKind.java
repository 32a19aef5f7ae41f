// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.mistake;

import java.util.ArrayList;
import java.util.List;

/** All that may be wrong in a site file, a words file or a survey file; each has its sentence in file_faults. */
public enum FaultKind {
    // The file as such.
    EMPTY,
    NOT_YAML,
    YAML_NOT_READ_HERE,
    NO_SUCH_FILE,
    UNREADABLE,
    TOO_LONG,
    // The form of a field.
    MISSING,
    WRITTEN_TWICE,
    UNKNOWN_FIELD,
    NOT_A_MAP,
    NOT_A_LIST,
    NOT_A_TEXT,
    NOT_TEXTS,
    NOT_TRUE_OR_FALSE,
    NOT_A_WHOLE_NUMBER,
    NO_ENTRY,
    NUMBER_OF_ENTRIES,
    USED_TWICE,
    NOT_A_CODE,
    NOT_A_SMALL_CODE,
    // The site and its opening.
    NOT_A_ZONE,
    NO_HOURS,
    NOT_HOURS,
    HOURS_OVERLAP,
    NOT_A_WEEKDAY,
    NOT_A_TIME,
    NOT_A_DAY,
    DAY_WRITTEN_TWICE,
    REASON_TOO_LONG,
    NOT_A_COUNTRY,
    NO_HOLIDAYS,
    NOT_A_DEPARTMENT,
    NOT_A_DEPARTMENT_OF_FRANCE,
    NO_DEPARTMENTS,
    SLIP_TOO_LONG,
    NOT_A_DATE_PATTERN,
    // Queues, groups and services.
    NOT_A_LETTER,
    NOT_AN_ICON,
    NOT_AN_OUTCOME,
    NO_MEANING_FOR_OUTCOME,
    NO_QUEUE,
    NO_EXPLANATION,
    NOT_A_PLACE,
    NOT_A_CONTACT,
    NOT_A_QUEUE,
    NOT_A_GROUP,
    NOT_A_TICKET_SERVICE,
    NOT_A_CHECK_IN_SERVICE,
    // Counters and devices.
    NO_QUEUES,
    NOT_A_COUNTER,
    TWO_DIRECTIONS,
    TOO_MANY_LABELS,
    LABEL_TOO_LONG,
    NOT_A_TRANSFER_PLACE,
    NOT_A_PRINTER,
    NOT_A_HOST,
    NOT_A_KEY,
    NOT_A_HARDWARE_ADDRESS,
    // Words.
    NOT_A_FURTHER_LANGUAGE,
    TEXT_NOT_OF_THE_SITE,
    // The survey.
    NOT_A_KIND_OF_QUESTION,
    NO_MEANING_FOR_KIND,
    TWO_OF_A_KIND,
    BEST_WITHOUT_COUNT,
    NOT_A_SCALE,
    NOT_THE_WAITS;

    /** @param values in the order in which the sentence numbers them */
    public Fault of(Object... values) {
        return Fault.of(this, values);
    }

    /** A mistake about what was written, and what more the sentence says. */
    public Fault about(String written, Object... more) {
        List<Object> values = new ArrayList<>(List.of(written));
        values.addAll(List.of(more));
        return Fault.of(this, values.toArray());
    }
}
