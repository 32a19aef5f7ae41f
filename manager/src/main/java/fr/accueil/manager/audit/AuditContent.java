// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.common.ManagerWords;

/** The content of the page: what the audit is, the filters, the entries, the way to older ones. */
final class AuditContent extends Div {

    private final AuditPage page;
    private final AuditAddress address;
    private final ManagerWords words;

    AuditContent(AuditPort port, AuditPage page, AuditAddress address, ManagerWords words) {
        this.page = page;
        this.address = address;
        this.words = words;
        addClassName("floor");
        var main = new Main(answer(port), new AuditForm(page, address, words));
        if (page.lines().isEmpty()) {
            main.add(nothing());
        } else {
            main.add(new AuditTable(page, words), pages());
        }
        add(main);
    }

    private Component answer(AuditPort port) {
        var heading = page.siteName()
                .map(name -> words.say("audit.heading", name))
                .orElseGet(() -> words.say("audit.heading.all"));
        var answer = new Div(new H1(heading), new Paragraph(words.say("audit.what")));
        answer.addClassName("answer");
        if (!page.lines().isEmpty()) {
            answer.add(csv(port));
        }
        return answer;
    }

    private Component csv(AuditPort port) {
        var csv = new Anchor(
                new AuditDownload(port, address.filter(), words.locale(), words.say("audit.file")),
                AttachmentType.DOWNLOAD,
                words.say("audit.csv", AuditPort.FILE));
        csv.addClassName("csv");
        return csv;
    }

    private Component nothing() {
        var nothing = new Paragraph(words.say(address.filter().isAll() ? "audit.none" : "audit.none.filtered"));
        var card = new Div(nothing);
        card.addClassName("card");
        return card;
    }

    private Component pages() {
        var pages = new Nav();
        pages.addClassName("older");
        pages.getElement().setAttribute("aria-label", words.say("audit.pages"));
        if (address.below().isPresent()) {
            pages.add(link(address.newest(), "audit.newest"));
        }
        if (page.hasMore()) {
            pages.add(link(address.below(page.lines().getLast().number()), "audit.older"));
        }
        return pages;
    }

    private Anchor link(String where, String key) {
        return new Anchor(where, words.say(key));
    }
}
