// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

/** What became of the wish to add a site. Only {@link Created} has changed something. */
public sealed interface NewSite {

    record Created(String code) implements NewSite {}

    /** The server has a site of this code, perhaps an archived one. */
    record CodeTaken(String code) implements NewSite {}

    /** There is nothing to copy from. */
    record UnknownSite() implements NewSite {}

    /** @param sentence names the file, the line and the field, and says what to write instead */
    record Invalid(String sentence) implements NewSite {}
}
