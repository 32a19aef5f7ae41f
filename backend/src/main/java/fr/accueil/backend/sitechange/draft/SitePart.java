// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.draft;

import java.util.List;
import java.util.Map;

/** A part of a definition as it is written, right or wrong. */
public sealed interface SitePart {

    record Text(String text) implements SitePart {}

    record Items(List<SitePart> items) implements SitePart {}

    /** @param fields by name, in their order */
    record Fields(Map<String, SitePart> fields) implements SitePart {}
}
