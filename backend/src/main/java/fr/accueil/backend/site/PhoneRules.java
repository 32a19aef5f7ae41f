// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

/**
 * What visitors may do from the page of their ticket.
 *
 * @param letPass how often they may let others pass, 0 to 20
 */
public record PhoneRules(int letPass) {

    static PhoneRules of(YamlMap head) {
        return new PhoneRules(head.map("phone")
                .map(map -> map.allowing("let-pass"))
                .flatMap(map -> map.integer("let-pass", 0, 20))
                .orElse(0));
    }
}
