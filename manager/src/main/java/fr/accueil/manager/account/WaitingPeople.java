// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import fr.accueil.manager.account.AccountList.Waiting;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.SiteClock;

/** Those who have signed in at a provider and wait for an account, each with what can be done. */
final class WaitingPeople extends Section {

    private static final String TITLE = "waiting-title";

    private final AccountList list;
    private final ManagerWords words;
    private final AccountActions actions;

    WaitingPeople(AccountList list, ManagerWords words, AccountActions actions) {
        this.list = list;
        this.words = words;
        this.actions = actions;
        addClassName("waiting");
        var title = new H2(words.say("accounts.waiting", list.waiting().size()));
        title.setId(TITLE);
        getElement().setAttribute("aria-labelledby", TITLE);
        var people = new UnorderedList();
        list.waiting().forEach(person -> people.add(item(person)));
        add(title, new Paragraph(words.say("accounts.waiting.how")), people);
    }

    private ListItem item(Waiting person) {
        var who = new Div(
                span("strong", person.name()),
                span("more", person.form().mail()),
                span(
                        "more",
                        words.say(
                                "account.waits",
                                person.provider(),
                                SiteClock.moment(person.last(), list.now(), list.zone(), words))));
        var buttons = new Div(
                button("admit", person, one -> actions.admit(one, list.sites())),
                button("dismiss", person, actions::dismiss));
        buttons.addClassName("actions");
        return new ListItem(who, buttons);
    }

    private NativeButton button(String key, Waiting person, SerializableConsumer<Waiting> press) {
        var button = new NativeButton(words.say("account.do." + key), click -> press.accept(person));
        button.addClassName("action");
        button.getElement()
                .setAttribute("aria-label", words.say("device.do.for", words.say("account.do." + key), person.name()));
        return button;
    }

    private static Span span(String name, String text) {
        var span = new Span(text);
        span.addClassName(name);
        span.setVisible(!text.isEmpty());
        return span;
    }
}
