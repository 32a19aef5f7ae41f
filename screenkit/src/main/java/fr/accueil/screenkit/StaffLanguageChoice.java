// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Links to the same page in another language: "Français | English". The choice is in the address, and is kept. */
public final class StaffLanguageChoice extends Div {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.UK);

    private final Locale shown;

    /**
     * @param shown the language of the page
     * @param name the group's name for screen readers
     */
    public StaffLanguageChoice(Locale shown, String name) {
        this.shown = shown;
        addClassName("languages");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
    }

    /** The address of the page is known only after navigation. */
    @Override
    protected void onAttach(AttachEvent event) {
        UIInternals page = event.getUI().getInternals();
        Location here = Optional.ofNullable(page.getLastHandledLocation()).orElseGet(page::getActiveViewLocation);
        removeAll();
        LANGUAGES.forEach(language -> add(link(here, language)));
    }

    private Anchor link(Location here, Locale language) {
        String name = language.getDisplayLanguage(language);
        String address = here.getPath() + "?"
                + here.getQueryParameters()
                        .excluding("lang")
                        .merging("lang", language.getLanguage())
                        .getQueryString();
        Anchor link = new Anchor(address, name.substring(0, 1).toUpperCase(language) + name.substring(1));
        link.getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("hreflang", language.getLanguage());
        if (language.equals(shown)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
