// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNameTest {

    @ParameterizedTest
    @CsvSource({
        "Marie Dupont,M. Dupont",
        "DUPONT Marie,DUPONT M.",
        "LE GOFF Anne Marie,LE GOFF A. M.",
        "MME DUPONT MARIE,MME DUPONT M.",
        "M. D.,M. D.",
        "Mme Dupont,Mme Dupont",
        "Dupont,Dupont",
        "'  Élise   de la Tour ',É. d. l. Tour"
    })
    void an_agent_reads_the_family_name_and_initials(String whole, String shown) {
        assertThat(ShortName.of(whole)).map(ShortName::text).contains(shown);
    }

    @Property
    void any_name_fits_and_never_shows_itself_in_a_log(@ForAll String name) {
        ShortName.of(name)
                .ifPresent(shown -> assertThat(shown.text()).isNotBlank().hasSizeLessThanOrEqualTo(ShortName.LONGEST));
        assertThat(ShortName.of(name).toString()).isIn("Optional.empty", "Optional[(a name)]");
    }
}
