// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.accueil.screenkit.PageAttributes;

/** The place, the date and time, and on the first step the choice of a language. */
public final class KioskHeader extends Header {

    private static final int MOST_IN_A_WIDE_ROW = 6;

    public KioskHeader(KioskArrival.Welcome welcome, SessionLanguage session) {
        addClassName("top");
        add(brand(welcome.siteName(), welcome.place()));
        if (session.languages().size() > 1) {
            add(new KioskLanguages(session));
            setClassName("many", session.languages().size() > MOST_IN_A_WIDE_ROW);
        }
    }

    public static Div brand(String siteName, String place) {
        Span date = new Span();
        date.getElement().setAttribute(PageAttributes.DATE, "");
        Paragraph site = new Paragraph(siteName);
        site.addClassName("site");
        Paragraph where = new Paragraph(new Span(place), separator(), date);
        where.addClassName("where");
        Paragraph clock = new Paragraph();
        clock.addClassName("clock");
        clock.getElement().setAttribute(PageAttributes.CLOCK, "");
        Div brand = new Div(new Div(site, where), clock);
        brand.addClassName("brand");
        return brand;
    }

    private static Span separator() {
        Span separator = new Span(" · ");
        separator.getElement().setAttribute("aria-hidden", "true");
        return separator;
    }
}
