// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.sitelist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import fr.accueil.manager.common.ManagerWords;
import java.util.List;

/** The sites that no longer receive visitors, each with the button that puts it back in service. */
final class ArchivedSites extends Section {

    ArchivedSites(List<SiteList.Site> sites, ManagerWords words, SerializableConsumer<SiteList.Site> reopen) {
        addClassNames("card", "archived");
        var all = new UnorderedList();
        sites.forEach(site -> {
            var button = new NativeButton(words.say("sites.reopen"), click -> reopen.accept(site));
            button.addClassName("action");
            button.getElement().setAttribute("aria-label", words.say("sites.reopen.for", site.name()));
            var code = new Span(site.code());
            code.addClassName("place");
            all.add(new ListItem(new Div(new Span(site.name()), code), button));
        });
        add(new H2(words.say("sites.archived")), new Paragraph(words.say("sites.archived.what")), all);
    }
}
