// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * The short accessibility statement, as a dialog, because a kiosk has no links to other pages. The full statement is
 * the page /accessibility.
 */
@Tag("dialog")
public final class AccessibilityStatement extends HtmlContainer {
    private static final String DEFENDER = "defenseurdesdroits.fr · 09\u00a069\u00a039\u00a000\u00a000";

    private final SessionLanguage session;

    AccessibilityStatement(SessionLanguage session) {
        this.session = session;
        setId("statement");
        addClassNames("page-dialog", "statement");
        getElement().setAttribute("aria-labelledby", "statement-title");
        H2 title = new H2();
        title.setId("statement-title");
        title.bindText(session.text("statement.title"));
        Span address = new Span(DEFENDER);
        address.addClassName("address");
        address.getElement().setAttribute("dir", "ltr");
        Paragraph rights = paragraph("statement.rights");
        rights.add(new Span(" "), address);
        add(
                title,
                paragraph("statement.text"),
                paragraph("statement.limits"),
                paragraph("statement.contact"),
                rights,
                KioskLanguages.closing(session));
    }

    private Paragraph paragraph(String key) {
        Span text = new Span();
        text.bindText(session.text(key));
        return new Paragraph(text);
    }
}
