// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.screenkit.DocumentLanguage;
import java.util.List;

/**
 * The choice of a language, each under its own name and in its own script. Where they do not fit into the header,
 * layouts.css shows one button instead: it names some of them and opens a page of all.
 */
final class KioskLanguages extends Nav {
    private static final int MOST_IN_A_ROW = 5;
    private static final int MOST_IN_A_WIDE_ROW = 10;
    private static final int NAMED = 3;

    private final SessionLanguage session;

    KioskLanguages(SessionLanguage session) {
        this.session = session;
        List<Language> languages = session.languages();
        addClassName("languages");
        getElement().bindAttribute("aria-label", session.text("language.choose"));
        getElement().bindVisible(session.atStart());
        getStyle().set("--columns", columns(languages.size()));
        getStyle().set("--columns-wide", String.valueOf(Math.min(languages.size(), MOST_IN_A_WIDE_ROW)));
        LanguagePage page = new LanguagePage(languages);
        Div all = new Div();
        all.addClassName("each");
        languages.forEach(language -> all.add(button(language)));
        add(all, opener(languages, page), page);
    }

    /** One row where it suffices, else two of about the same length. */
    private static String columns(int languages) {
        return String.valueOf(languages <= MOST_IN_A_ROW ? languages : Math.min(MOST_IN_A_ROW, (languages + 1) / 2));
    }

    private NativeButton button(Language language) {
        NativeButton button = new NativeButton(language.name(), press -> session.speak(language));
        Signal<String> pressed = session.language().map(now -> String.valueOf(now.equals(language)));
        button.getElement().bindAttribute("aria-pressed", pressed);
        DocumentLanguage.setPart(button, language.locale());
        return button;
    }

    /** Names languages of other scripts first, for visitors who read no French. */
    private NativeButton opener(List<Language> languages, LanguagePage page) {
        Span title = new Span();
        title.bindText(session.text("language.all"));
        title.addClassName("title");
        Div names = new Div();
        names.addClassName("names");
        languages.stream()
                .skip(1)
                .sorted((one, other) -> Boolean.compare(isLatin(one), isLatin(other)))
                .limit(NAMED)
                .forEach(language -> names.add(named(language)));
        NativeButton opener = new NativeButton();
        opener.add(Icons.draw(Icons.GLOBE), new Div(title, names));
        opener.addClassName("opener");
        opener.getElement().setAttribute("aria-haspopup", "dialog");
        opener.getElement().setAttribute(KioskAttributes.OPENS, "languages");
        return opener;
    }

    private static boolean isLatin(Language language) {
        return Character.UnicodeScript.of(language.name().codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    private static Span named(Language language) {
        Span name = new Span(language.name());
        DocumentLanguage.setPart(name, language.locale());
        return name;
    }

    /** All languages, large; opened and closed by reach.js. */
    @Tag("dialog")
    private final class LanguagePage extends HtmlContainer {

        LanguagePage(List<Language> languages) {
            setId("languages");
            addClassNames("page-dialog", "language-page");
            H2 title = new H2();
            title.setId("languages-title");
            title.bindText(session.text("language.choose"));
            getElement().setAttribute("aria-labelledby", "languages-title");
            Div all = new Div();
            all.addClassName("each");
            languages.forEach(language -> {
                NativeButton button = button(language);
                button.getElement().setAttribute(KioskAttributes.CLOSES, "");
                all.add(button);
            });
            add(title, all, closing(session));
        }
    }

    static NativeButton closing(SessionLanguage session) {
        NativeButton close = new NativeButton();
        close.addClassNames("action");
        close.bindText(session.text("statement.close"));
        close.getElement().setAttribute(KioskAttributes.CLOSES, "");
        return close;
    }
}
