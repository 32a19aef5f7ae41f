// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.site.mistake.FileMistake;

/** What became of the wish to add a site. Only {@link Created} has changed something. */
public sealed interface NewSite {

    record Created(String code) implements NewSite {}

    /** The server has a site of this code, perhaps an archived one. */
    record CodeTaken(String code) implements NewSite {}

    /** There is nothing to copy from. */
    record UnknownSite() implements NewSite {}

    /** The first mistake that was found. */
    record Invalid(FileMistake mistake) implements NewSite {}
}
