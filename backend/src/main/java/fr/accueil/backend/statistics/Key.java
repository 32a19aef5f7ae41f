// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.util.List;

/** What a cell is about: codes, in the order that its cut says. */
record Key(String text) implements Comparable<Key> {

    private static final String SEPARATOR = "\t";

    static Key of(List<String> parts) {
        return new Key(String.join(SEPARATOR, parts));
    }

    static Key of(String... parts) {
        return of(List.of(parts));
    }

    String part(int index) {
        int from = 0;
        for (int skipped = 0; skipped < index; skipped++) {
            from = text.indexOf(SEPARATOR, from) + 1;
        }
        int until = text.indexOf(SEPARATOR, from);
        return until < 0 ? text.substring(from) : text.substring(from, until);
    }

    Key with(int index, String part) {
        String[] parts = text.split(SEPARATOR, -1);
        parts[index] = part;
        return of(parts);
    }

    @Override
    public int compareTo(Key other) {
        return text.compareTo(other.text);
    }
}
