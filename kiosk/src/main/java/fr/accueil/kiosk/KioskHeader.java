// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.List;

/** Where one is, the date and time, and at the start the choice of a language. */
final class KioskHeader extends Header {

    private static final int MOST_IN_A_ROW = 5;
    private static final int MOST_IN_A_WIDE_ROW = 6;
    private static final int MOST_BELOW_THE_NAME = 10;

    KioskHeader(Visit visit) {
        addClassName("top");
        add(brand(visit.welcome().siteName(), visit.welcome().place()));
        List<Language> languages = visit.welcome().languages();
        if (languages.size() > 1) {
            add(languages(visit, languages));
            setClassName("many", languages.size() > MOST_IN_A_WIDE_ROW);
        }
    }

    static Div brand(String siteName, String place) {
        Span date = new Span();
        date.getElement().setAttribute("data-date", "");
        Paragraph site = new Paragraph(siteName);
        site.addClassName("site");
        Paragraph where = new Paragraph(new Span(place), separator(), date);
        where.addClassName("where");
        Paragraph clock = new Paragraph();
        clock.addClassName("clock");
        clock.getElement().setAttribute("data-clock", "");
        Div brand = new Div(new Div(site, where), clock);
        brand.addClassName("brand");
        return brand;
    }

    private static Span separator() {
        Span separator = new Span(" · ");
        separator.getElement().setAttribute("aria-hidden", "true");
        return separator;
    }

    private static Nav languages(Visit visit, List<Language> languages) {
        Nav nav = new Nav();
        nav.addClassName("languages");
        nav.getElement().bindAttribute("aria-label", visit.text("language.choose"));
        nav.getElement().bindVisible(visit.moment().map(Moment::atHome));
        nav.getStyle().set("--columns", columns(languages.size(), MOST_IN_A_ROW));
        nav.getStyle().set("--columns-wide", String.valueOf(Math.min(languages.size(), MOST_BELOW_THE_NAME)));
        languages.forEach(language -> nav.add(button(visit, language)));
        return nav;
    }

    /** One row where it suffices, else two of about the same length. */
    private static String columns(int languages, int most) {
        return String.valueOf(languages <= most ? languages : Math.min(most, (languages + 1) / 2));
    }

    private static NativeButton button(Visit visit, Language language) {
        NativeButton button = new NativeButton(language.name(), press -> visit.speak(language));
        Signal<String> pressed =
                visit.moment().map(now -> String.valueOf(now.language().equals(language)));
        button.getElement().bindAttribute("aria-pressed", pressed);
        button.getElement().setAttribute("lang", language.locale().toLanguageTag());
        button.getElement().setAttribute("dir", language.rightToLeft() ? "rtl" : "ltr");
        return button;
    }
}
