// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.journey;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import fr.accueil.it.support.BrowserTest;
import org.junit.jupiter.api.Test;

/** The check of accessibility finds what is wrong. */
class AxeIT extends BrowserTest {

    @Test
    void a_fault_on_a_page_is_found() {
        Page page = device(800, 600);
        page.setContent(
                "<!doctype html><html lang=fr><title>Essai</title><main><h1>Essai</h1><img src='data:,'></main>");
        assertThatThrownBy(() -> assertAccessible(page, "a picture without words"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt");
    }
}
