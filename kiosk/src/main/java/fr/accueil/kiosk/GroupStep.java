// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

/** The services of one group. */
final class GroupStep extends StepPage {

    GroupStep(Menu.Group group, Visit visit, Words words) {
        super("group", group.label());
        lead(words.text("group.lead"));
        body(ChoiceList.of(group.services(), visit));
        actions(back(visit, words));
    }
}
