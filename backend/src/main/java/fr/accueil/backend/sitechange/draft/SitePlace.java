// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in a definition, by the names of the site file, from the outside in. An entry of a list is named by its
 * {@code code}, {@code letter} or {@code day}, else by its number, from 1.
 */
public record SitePlace(List<String> names) {

    public SitePlace {
        names = List.copyOf(names);
    }

    public static SitePlace of(String... names) {
        return new SitePlace(List.of(names));
    }

    public SitePlace at(String name) {
        List<String> below = new ArrayList<>(names);
        below.add(name);
        return new SitePlace(below);
    }

    /** The place around it; that of the whole is around itself. */
    public SitePlace around() {
        return names.isEmpty() ? this : new SitePlace(names.subList(0, names.size() - 1));
    }

    /** Its own name; empty for the whole. */
    public String name() {
        return names.isEmpty() ? "" : names.getLast();
    }
}
