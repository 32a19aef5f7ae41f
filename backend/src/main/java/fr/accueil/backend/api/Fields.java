// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks the fields of a body, naming the one that is wrong. */
final class Fields {

    private static final int CODE_LENGTH = 80;
    private static final int NOTE_LENGTH = 500;

    private Fields() {}

    static String required(@Nullable String value, String field) {
        return text(value, field, CODE_LENGTH).orElseThrow(() -> ProblemException.badField(field, "is missing"));
    }

    static Optional<String> optional(@Nullable String value, String field) {
        return text(value, field, CODE_LENGTH);
    }

    static String note(@Nullable String value, String field) {
        return text(value, field, NOTE_LENGTH).orElse("");
    }

    private static Optional<String> text(@Nullable String value, String field, int most) {
        if (value == null) {
            return Optional.empty();
        }
        if (value.isBlank() || value.length() > most) {
            throw ProblemException.badField(field, "must be a text of 1 to " + most + " characters");
        }
        if (value.codePoints().anyMatch(Fields::isNoText)) {
            throw ProblemException.badField(field, "must not contain control characters");
        }
        return Optional.of(value);
    }

    /** Control characters, and halves of characters, which no database or page can show. */
    private static boolean isNoText(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    static Optional<String> language(@Nullable String value) {
        if (value != null && !value.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,4})?")) {
            throw ProblemException.badField("language", "must be a language tag such as \"fr\"");
        }
        return Optional.ofNullable(value);
    }

    static UUID id(@Nullable String value, String field) {
        try {
            return UUID.fromString(required(value, field));
        } catch (IllegalArgumentException e) {
            throw ProblemException.badField(field, "must be the id of a ticket");
        }
    }

    /** The ticket that a call is meant for, when one is named. */
    static Optional<UUID> ticket(@Nullable String value) {
        return Optional.ofNullable(value).map(id -> id(id, "ticket"));
    }

    static Optional<List<String>> queues(@Nullable List<@Nullable String> value) {
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(
                value.stream().map(letter -> required(letter, "queues")).toList());
    }
}
