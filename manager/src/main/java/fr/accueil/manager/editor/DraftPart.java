// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A part of the definition of a site as it is written in the draft, right or wrong. */
public sealed interface DraftPart {

    /** What is not there: it has no text, no entries and no fields. */
    DraftPart NOTHING = new Text("");

    /** A text. */
    record Text(String text) implements DraftPart {}

    /** The entries of a list. */
    record Items(List<DraftPart> items) implements DraftPart {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** @param fields by name, in their order */
    record Fields(Map<String, DraftPart> fields) implements DraftPart {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** A text in one language, as an entry that is to be added. */
    static DraftPart words(String language, String text) {
        return new Fields(Map.of(language, new Text(text)));
    }

    /** The field, or the entry, of a name. */
    default DraftPart at(String name) {
        return switch (this) {
            case Text _ -> NOTHING;
            case Fields(var fields) -> fields.getOrDefault(name, NOTHING);
            case Items(var items) ->
                items.stream()
                        .filter(item -> item.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> numbered(items, name));
        };
    }

    private static DraftPart numbered(List<DraftPart> items, String name) {
        boolean number = name.matches("[1-9][0-9]{0,4}") && Integer.parseInt(name) <= items.size();
        return number ? items.get(Integer.parseInt(name) - 1) : NOTHING;
    }

    default DraftPart at(DraftPlace place) {
        DraftPart found = this;
        for (String name : place.names()) {
            found = found.at(name);
        }
        return found;
    }

    /** Empty when it is no text. */
    default String text() {
        return this instanceof Text(String text) ? text : "";
    }

    /** The text in a language; what is written without one is in every language. */
    default String text(String language) {
        return this instanceof Text(String text) ? text : at(language).text();
    }

    /** None when it is no list. */
    default List<DraftPart> entries() {
        return this instanceof Items(var items) ? items : List.of();
    }

    /** The texts of a list. */
    default List<String> texts() {
        return entries().stream().map(DraftPart::text).toList();
    }

    /** None when it has none. */
    default Map<String, DraftPart> parts() {
        return this instanceof Fields(var fields) ? fields : Map.of();
    }

    default boolean isThere() {
        return !NOTHING.equals(this);
    }

    /** The code, letter or day by which an entry of a list is known; empty without one. */
    default String name() {
        return Stream.of("code", "letter", "day")
                .map(name -> parts().getOrDefault(name, NOTHING).text())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** How many of the texts in this part and below have the first language and lack another. */
    default long lacking(String first, String language) {
        return switch (this) {
            case Text _ -> 0;
            case Items(var items) ->
                items.stream().mapToLong(item -> item.lacking(first, language)).sum();
            case Fields(var fields) ->
                fields.containsKey(first)
                        ? (fields.containsKey(language) ? 0 : 1)
                        : fields.values().stream()
                                .mapToLong(field -> field.lacking(first, language))
                                .sum();
        };
    }
}
