// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import fr.accueil.kiosk.common.KioskWords;

/** The services of one group. */
final class GroupStep extends StepPage {

    GroupStep(Menu.Group group, KioskSession session, KioskWords words) {
        super("group", group.label());
        lead(words.text("group.lead"));
        body(ChoiceList.of(group.services(), session));
        actions(back(session, words));
    }
}
