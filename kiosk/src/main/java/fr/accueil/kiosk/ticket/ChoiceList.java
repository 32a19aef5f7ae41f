// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.accueil.kiosk.common.ChoiceButton;
import java.util.Comparator;
import java.util.List;

/** A list of large buttons. */
final class ChoiceList extends UnorderedList {

    private ChoiceList(String kind) {
        addClassNames("choice-list", kind);
    }

    /** The prominent groups first, across the whole width. */
    static ChoiceList of(Menu menu, KioskSession session) {
        ChoiceList list = new ChoiceList("groups");
        menu.groups().stream()
                .sorted(Comparator.comparing(group -> !group.prominent()))
                .forEach(group -> list.choice(group, session));
        return list;
    }

    static ChoiceList of(List<Menu.Choice> services, KioskSession session) {
        ChoiceList list = new ChoiceList("services");
        services.forEach(service -> list.add(new ListItem(
                new ChoiceButton(service.label(), service.hint(), () -> session.open(service.service())))));
        return list;
    }

    private void choice(Menu.Group group, KioskSession session) {
        ChoiceButton button = new ChoiceButton(group.label(), group.hint(), () -> session.choose(group));
        button.illustrate(group.icon());
        ListItem item = new ListItem(button);
        item.setClassName("prominent", group.prominent());
        add(item);
    }
}
