// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import com.vaadin.flow.component.html.Div;
import fr.accueil.manager.account.AccountForm.RoleAt;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ChoiceField;
import fr.accueil.manager.common.ManagerWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The choice of roles: one at all sites, or one at each of some. */
final class RoleFields extends Div {

    private static final String NONE = "";

    private final ChoiceField everywhere;
    private final Map<String, ChoiceField> bySite = new LinkedHashMap<>();
    private final FormField field;

    RoleFields(List<Choice> sites, List<RoleAt> roles, ManagerWords words) {
        everywhere = new ChoiceField(choices(words, "account.role.by-site"), role(roles, Optional.empty()));
        field = new FormField("account-role", words.say("account.role.everywhere"), everywhere);
        var each = new Div();
        each.addClassName("by-site");
        sites.forEach(site -> {
            var choice = new ChoiceField(choices(words, "account.role.none"), role(roles, Optional.of(site.code())));
            bySite.put(site.code(), choice);
            each.add(new FormField(
                    "account-role-at-" + bySite.size(), words.say("account.role.at", site.name()), choice));
        });
        everywhere.onChoice(code -> each.setVisible(code.equals(NONE)));
        each.setVisible(everywhere.chosen().equals(NONE));
        add(field, each);
    }

    List<RoleAt> roles() {
        if (!everywhere.chosen().equals(NONE)) {
            return List.of(new RoleAt(Optional.empty(), StaffRole.valueOf(everywhere.chosen())));
        }
        List<RoleAt> roles = new ArrayList<>();
        bySite.forEach((site, choice) -> {
            if (!choice.chosen().equals(NONE)) {
                roles.add(new RoleAt(Optional.of(site), StaffRole.valueOf(choice.chosen())));
            }
        });
        return roles;
    }

    void show(String sentence) {
        field.show(sentence);
    }

    private static List<Choice> choices(ManagerWords words, String none) {
        return Stream.concat(
                        Stream.of(new Choice(NONE, words.say(none))),
                        Stream.of(StaffRole.values())
                                .map(role -> new Choice(role.name(), AccountWords.role(role, words))))
                .toList();
    }

    private static String role(List<RoleAt> roles, Optional<String> site) {
        return roles.stream()
                .filter(one -> one.site().equals(site))
                .map(one -> one.role().name())
                .findFirst()
                .orElse(NONE);
    }
}
