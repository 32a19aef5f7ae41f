// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.token;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ChoiceField;
import fr.accueil.manager.common.FormField;
import fr.accueil.manager.common.ManagerWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of a new token. What is wrong is said at its field, and what was typed stays. */
final class TokenForm extends Section {

    private final TokenPort port;
    private final ManagerWords words;
    private final SerializableConsumer<MadeToken.Made> made;
    private final Input name = new Input();
    private final Input day = new Input();
    private final ChoiceField scope;
    private final ChoiceField site;
    private final FormField nameField;
    private final FormField scopeField;
    private final FormField siteField;
    private final FormField dayField;

    TokenForm(TokenPort port, TokenList list, ManagerWords words, SerializableConsumer<MadeToken.Made> made) {
        this.port = port;
        this.words = words;
        this.made = made;
        name.getElement().setAttribute("maxlength", "60").setAttribute("autocomplete", "off");
        day.setType("date");
        day.getElement().setAttribute("min", list.today().toString());
        scope = new ChoiceField(scopes(), TokenList.Scope.KIOSK.name());
        List<Choice> sites = sites(list);
        site = new ChoiceField(sites, sites.getFirst().code());
        nameField = new FormField("token-name", words.say("tokens.name"), words.say("tokens.name.hint"), name);
        scopeField = new FormField("token-scope", words.say("tokens.scope"), may(TokenList.Scope.KIOSK), scope);
        siteField = new FormField("token-site", words.say("tokens.site"), words.say("tokens.site.hint"), site);
        dayField = new FormField("token-day", words.say("tokens.day"), words.say("tokens.day.hint"), day);
        scope.onChoice(code -> scopeField.say(may(TokenList.Scope.valueOf(code))));
        var create = new NativeButton(words.say("tokens.create"), click -> create());
        create.addClassNames("action", "primary");
        var fields = new Div(nameField, scopeField, siteField, dayField);
        fields.addClassName("fields");
        addClassNames("card", "token-form");
        add(new H2(words.say("tokens.new")), fields, create);
    }

    private List<Choice> scopes() {
        return Arrays.stream(TokenList.Scope.values())
                .map(one -> new Choice(one.name(), words.say("tokens.scope." + key(one))))
                .toList();
    }

    private List<Choice> sites(TokenList list) {
        return Stream.concat(
                        list.sites().stream(),
                        list.allSites() ? Stream.of(new Choice("", words.say("tokens.site.all"))) : Stream.of())
                .toList();
    }

    private String may(TokenList.Scope of) {
        return words.say("tokens.may." + key(of));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void create() {
        Stream.of(nameField, scopeField, siteField, dayField).forEach(FormField::accept);
        Optional<LocalDate> lastDay;
        try {
            lastDay =
                    Optional.of(day.getValue()).filter(text -> !text.isBlank()).map(LocalDate::parse);
        } catch (DateTimeException e) {
            refuse(MadeToken.Fault.DAY_UNREADABLE);
            return;
        }
        var wanted = new WantedToken(
                name.getValue(),
                TokenList.Scope.valueOf(scope.chosen()),
                Optional.of(site.chosen()).filter(code -> !code.isEmpty()),
                lastDay);
        switch (port.create(wanted)) {
            case MadeToken.Made it -> made.accept(it);
            case MadeToken.Refused it -> refuse(it.fault());
        }
    }

    private void refuse(MadeToken.Fault fault) {
        var field = switch (fault.field()) {
            case NAME -> nameField;
            case SITE -> siteField;
            case DAY -> dayField;
        };
        field.refuse(words.say("tokens.fault." + key(fault)));
    }
}
