// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import java.util.Locale;

/** The language and the writing direction of a page or of a part of it, for screen readers, fonts and layout. */
public final class DocumentLanguage {
    private DocumentLanguage() {}

    /** Sets the language of the whole page. */
    public static void set(UI ui, Locale language) {
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0; document.documentElement.dir = $1",
                        language.toLanguageTag(),
                        direction(language));
    }

    /** Sets the language of a part of the page. */
    public static void setPart(HasElement part, Locale language) {
        part.getElement().setAttribute("lang", language.toLanguageTag()).setAttribute("dir", direction(language));
    }

    /** "rtl" or "ltr", the value of the attribute {@code dir}. */
    public static String direction(Locale language) {
        return ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr";
    }
}
