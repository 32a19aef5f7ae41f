// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.ModalSheet;
import fr.accueil.manager.site.SiteVersionHistory.Version;
import java.util.Locale;
import java.util.function.Consumer;

/** The versions of the site, the last made first: what each changed, who made it and why. */
final class SiteVersionList extends Section {

    private final transient SitePort port;
    private final transient ManagerWords words;
    private final transient Consumer<SiteReply> told;

    SiteVersionList(SitePort port, SiteVersionHistory history, ManagerWords words, Consumer<SiteReply> told) {
        this.port = port;
        this.words = words;
        this.told = told;
        addClassName("versions");
        var list = new UnorderedList();
        history.listed().forEach(version -> list.add(item(version)));
        add(new H2(words.say("site.versions")), list);
    }

    private ListItem item(Version version) {
        var name = new Span(words.say("site.version", String.valueOf(version.number())));
        name.addClassName("name");
        var state = new Span(words.say("site.state." + version.state()));
        state.addClassNames("standing", version.state().name().toLowerCase(Locale.ROOT));
        var head = new Div(name, state);
        head.addClassName("head");
        var item = new ListItem(head, new Paragraph(said(version)));
        item.addClassName("card");
        if (!version.reason().isEmpty()) {
            var reason = new Paragraph(version.reason());
            reason.addClassName("reason");
            item.add(reason);
        }
        item.add(buttons(version, item));
        return item;
    }

    private String said(Version version) {
        String when = version.from().map(from -> SiteTimes.written(from, words)).orElse(words.say("site.beginning"));
        return version.author().isEmpty() ? when : words.say("site.by", when, author(version.author()));
    }

    /** A change made on the server itself has no person. */
    private String author(String name) {
        String key = "audit.name." + name;
        return words.has(key) ? words.say(key) : name;
    }

    private Div buttons(Version version, ListItem item) {
        var buttons = new Div();
        buttons.addClassName("choices");
        if (version.number() > 1) {
            buttons.add(differences(version, item));
        }
        switch (version.state()) {
            case PLANNED ->
                buttons.add(button("site.take-back", version, () -> told.accept(port.takeBack(version.number()))));
            case FORMER -> buttons.add(button("site.restore", version, () -> ask(version)));
            case IN_FORCE, TAKEN_BACK -> {}
        }
        return buttons;
    }

    private NativeButton differences(Version version, ListItem item) {
        var shown = new Div();
        var button = new NativeButton(words.say("site.show"));
        button.addClassName("action");
        button.getElement()
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-label", words.say("site.show.of", String.valueOf(version.number())));
        button.addClickListener(click -> {
            boolean open = shown.getChildren().findAny().isEmpty();
            shown.removeAll();
            if (open) {
                shown.add(new SiteDifferenceTable(
                        port.differences(version.number()),
                        words.say("site.differences.of", String.valueOf(version.number())),
                        words));
                item.add(shown);
            }
            button.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        return button;
    }

    private NativeButton button(String key, Version version, Runnable work) {
        var button = new NativeButton(words.say(key), click -> work.run());
        button.addClassName("action");
        button.getElement().setAttribute("aria-label", words.say(key + ".of", String.valueOf(version.number())));
        return button;
    }

    /** What was changed since is lost from the site, though not from its versions. */
    private void ask(Version version) {
        var sheet = new ModalSheet(words.say("site.restore.title", String.valueOf(version.number())));
        sheet.with(new Paragraph(words.say("site.restore.text")));
        sheet.choices(
                sheet.close(words.say("site.keep")),
                sheet.act(words.say("site.restore"), () -> told.accept(port.restore(version.number()))));
        sheet.open();
    }
}
