// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import fr.accueil.kiosk.common.KioskWords;

/** The services of one group. */
final class GroupStep extends StepPage {

    GroupStep(Menu.Group group, KioskSession kioskSession, KioskWords kioskWords) {
        super("group", group.label());
        lead(kioskWords.text("group.lead"));
        body(ChoiceList.of(group.services(), kioskSession));
        actions(back(kioskSession, kioskWords));
    }
}
