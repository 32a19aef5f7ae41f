// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.util.List;

/** What a cell is about: codes, in the order that its cut says. */
record RollUpKey(String text) implements Comparable<RollUpKey> {

    private static final String SEPARATOR = "\t";

    static RollUpKey of(List<String> parts) {
        return new RollUpKey(String.join(SEPARATOR, parts));
    }

    static RollUpKey of(String... parts) {
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

    @Override
    public int compareTo(RollUpKey other) {
        return text.compareTo(other.text);
    }
}
