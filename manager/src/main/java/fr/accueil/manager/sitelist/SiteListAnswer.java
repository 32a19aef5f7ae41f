// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.sitelist;

/** The result of adding, archiving or putting back a site. Only {@link Done} has changed something. */
public sealed interface SiteListAnswer {

    record Done() implements SiteListAnswer {}

    /** Another site has this code, perhaps an archived one. */
    record CodeTaken(String code) implements SiteListAnswer {}

    record WrongCode() implements SiteListAnswer {}

    record WrongName() implements SiteListAnswer {}

    /** Not one site file, or more than one. */
    record NotOneFile() implements SiteListAnswer {}

    /** @param sentence what is wrong in the file, and where */
    record WrongFile(String sentence) implements SiteListAnswer {}

    /** Visitors are there, or a counter is open. */
    record Busy() implements SiteListAnswer {}

    /** One site has to stay. */
    record OnlySite() implements SiteListAnswer {}

    /** Others have changed the same meanwhile. */
    record ChangedMeanwhile() implements SiteListAnswer {}
}
