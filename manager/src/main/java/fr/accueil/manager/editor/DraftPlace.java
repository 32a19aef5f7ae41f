// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in the definition of a site, by the names of its file, from the outside in. An entry of a list is named by its
 * code, letter or day, else by its number, from 1.
 */
public record DraftPlace(List<String> names) {

    public DraftPlace {
        names = List.copyOf(names);
    }

    public static DraftPlace of(String... names) {
        return new DraftPlace(List.of(names));
    }

    public DraftPlace at(String name) {
        List<String> below = new ArrayList<>(names);
        below.add(name);
        return new DraftPlace(below);
    }

    /** The entry of a list that has no name of its own, counted from 1. */
    public DraftPlace at(int number) {
        return at(String.valueOf(number));
    }

    /** The place around it; that of the whole is around itself. */
    public DraftPlace around() {
        return names.isEmpty() ? this : new DraftPlace(names.subList(0, names.size() - 1));
    }

    /** Whether another place is this one, or lies within it. */
    public boolean covers(DraftPlace other) {
        return other.names.size() >= names.size()
                && other.names.subList(0, names.size()).equals(names);
    }

    /** The same place once an entry that it is in, or is, has another name. */
    DraftPlace renamed(DraftPlace entry, String name) {
        if (!entry.covers(this)) {
            return this;
        }
        List<String> changed = new ArrayList<>(names);
        changed.set(entry.names.size() - 1, name);
        return new DraftPlace(changed);
    }

    /** Its own name; empty for the whole. */
    public String name() {
        return names.isEmpty() ? "" : names.getLast();
    }
}
