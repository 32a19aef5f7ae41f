// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;

/** Large buttons, one under or beside another. */
final class ChoiceList extends UnorderedList {

    private ChoiceList(String kind) {
        addClassNames("choice-list", kind);
    }

    /** The prominent groups first, across the whole width. */
    static ChoiceList of(Menu menu, Visit visit) {
        ChoiceList list = new ChoiceList("groups");
        menu.groups().stream()
                .sorted(Comparator.comparing(group -> !group.prominent()))
                .forEach(group -> list.choice(group, visit));
        return list;
    }

    static ChoiceList of(List<Menu.Choice> services, Visit visit) {
        ChoiceList list = new ChoiceList("services");
        services.forEach(service -> list.add(
                new ListItem(new ChoiceButton(service.label(), service.hint(), () -> visit.open(service.service())))));
        return list;
    }

    private void choice(Menu.Group group, Visit visit) {
        ChoiceButton button = new ChoiceButton(group.label(), group.hint(), () -> visit.choose(group));
        button.illustrate(group.icon());
        ListItem item = new ListItem(button);
        item.setClassName("prominent", group.prominent());
        add(item);
    }
}
