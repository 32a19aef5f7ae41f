// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.kiosk;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kiosk in Cyrillic letters, and from right to left. */
class OtherScriptsIT extends LanguageWalk {

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"العربية", "Русский", "Українська", "فارسی"})
    void every_page_can_be_read_whole_at_every_size(String language) {
        walk(language);
    }
}
