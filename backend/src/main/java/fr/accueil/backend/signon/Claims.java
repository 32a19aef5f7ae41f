// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a provider tells of a person, of any content; a look at it is bounded. */
record Claims(Map<String, Object> values) {

    private static final int MOST_VALUES = 500;
    private static final int LONGEST = 500;

    Claims {
        values = Map.copyOf(withoutNulls(values));
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> values) {
        Map<String, Object> some = new HashMap<>(values);
        some.values().removeIf(Objects::isNull);
        return some;
    }

    /** The same with others, which count where both have one. */
    Claims and(Claims others) {
        Map<String, Object> both = new HashMap<>(values);
        both.putAll(others.values);
        return new Claims(both);
    }

    /** A claim that is one text; empty when it is none, or blank. */
    Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    /** The texts of a claim, one or several; a name may lead into others by points. */
    List<String> texts(String name) {
        Object found = values.containsKey(name) ? values.get(name) : inside(values, name);
        Stream<?> all = found instanceof Collection<?> several ? several.stream() : Stream.ofNullable(found);
        return all.limit(MOST_VALUES)
                .filter(one -> one instanceof String || one instanceof Number)
                .map(one -> String.valueOf(one).strip())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .toList();
    }

    private static @Nullable Object inside(Map<?, ?> values, String name) {
        int point = name.indexOf('.');
        if (point < 0) {
            return values.get(name);
        }
        return values.get(name.substring(0, point)) instanceof Map<?, ?> inner
                ? inside(inner, name.substring(point + 1))
                : null;
    }

    /** They are about a person. */
    @Override
    public String toString() {
        return "(claims)";
    }
}
