// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.site.SiteSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A difference is read by people, and written to the audit. */
class SiteDifferenceTest {

    private static final String NONE = "kiosks:\n  - { code: k }\n";
    private static final String FIRST =
            "kiosks:\n  - { code: k, printer: { kind: cloudprnt, key: 0123456789abcdef } }\n";
    private static final String OTHER = FIRST.replace("0123456789abcdef", "fedcba9876543210");

    private static List<SiteDifference> between(String before, String after) {
        return SiteDifference.between(new SiteSource("a", before, Map.of()), new SiteSource("b", after, Map.of()));
    }

    @Test
    void the_key_of_a_printer_is_never_shown() {
        assertThat(between(NONE, FIRST))
                .containsExactly(new SiteDifference("kiosks[k].printer", "", "kind: cloudprnt, key: •••"));
        assertThat(between(FIRST, OTHER)).containsExactly(new SiteDifference("kiosks[k].printer.key", "•••", "•••"));
        assertThat(between("kiosks: []\n", FIRST).toString()).doesNotContain("0123456789abcdef");
    }
}
