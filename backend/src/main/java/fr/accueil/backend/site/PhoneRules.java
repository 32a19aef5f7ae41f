// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

/**
 * What visitors may do with their phone.
 *
 * @param letPass how often they may let others pass, 0 to 20
 * @param tickets whether a phone in the hall may take a ticket by the code on the display
 * @param survey whether the display shows a code by which a phone in the hall answers the exit survey
 */
public record PhoneRules(int letPass, boolean tickets, boolean survey) {

    static PhoneRules of(YamlMap head) {
        return head.map("phone")
                .map(map -> map.allowing("let-pass", "tickets", "survey"))
                .map(map -> new PhoneRules(
                        map.integer("let-pass", 0, 20).orElse(0), map.flag("tickets"), map.flag("survey")))
                .orElseGet(() -> new PhoneRules(0, false, false));
    }
}
