// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.mistake.FaultKind;
import java.util.Locale;

/** Fields of a service in a site file that need no word of the rest of it. */
final class ServiceFields {

    private ServiceFields() {}

    static Service.Contact contact(YamlMap map) {
        map.allowing("kind", "value");
        return new Service.Contact(
                map.required(
                        "kind",
                        text -> Service.Contact.Kind.valueOf(text.toUpperCase(Locale.ROOT)),
                        FaultKind.NOT_A_CONTACT,
                        "web, phone, mail, post"),
                map.text("value"));
    }

    static Service.Quota quota(YamlMap map) {
        map.allowing("morning", "afternoon");
        return new Service.Quota(map.integer("morning", 0, 100_000), map.integer("afternoon", 0, 100_000));
    }

    static ServiceOutcome outcome(String text) {
        return ServiceOutcome.valueOf(
                SiteFile.matching(text, "[a-z-]+").replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
