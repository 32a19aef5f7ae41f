// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.UI;
import java.util.Locale;

/** The language and the writing direction of a whole page, for screen readers, fonts and layout. */
public final class DocumentLanguage {
    private DocumentLanguage() {}

    public static void set(UI ui, Locale language) {
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0; document.documentElement.dir = $1",
                        language.toLanguageTag(),
                        direction(language));
    }

    /** "rtl" or "ltr", the value of the attribute {@code dir}. */
    public static String direction(Locale language) {
        return ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr";
    }
}
