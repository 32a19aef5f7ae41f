// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "'  Élise   de la Tour ',É. de la Tour",
        "DE LA TOUR Jean-Marie,DE LA TOUR J.-M.",
        "Jean-Marie de LA TOUR,J.-M. de LA TOUR",
        "McDONALD Anne,McDONALD A.",
        "d’ALMEIDA Marie,d’ALMEIDA M.",
        "'Dupont, Marie',Dupont M.",
        "'Ana TESTEUSE, Bo TESTEUR','A. TESTEUSE, B. TESTEUR'",
        "Madame Marie Dupont,Mme M. Dupont",
        "DUPONT née MARTIN Marie,DUPONT née MARTIN M.",
        "Marie Dupont épouse Martin,M. Dupont épouse Martin",
        "Jean et Marie Dupont,J. et M. Dupont",
        "'''DUPONT Marie',DUPONT M.",
        "Anna ’t Hooft,A. ’t Hooft",
        "Marie MARS,M. MARS",
        "Luc PORT,L. PORT"
    })
    void an_agent_reads_the_family_name_and_initials(String whole, String shown) {
        assertThat(ShortName.of(whole)).map(ShortName::text).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "M. DUPONT (tél. 06…),M. DUPONT",
        "M. DUPONT (tél. : 06 00 00 00 00),M. DUPONT",
        "DUPONT Marie - 06.00.00.00.00,DUPONT M.",
        "DUPONT Marie +33 (0)6 00 00 00 00,DUPONT M.",
        "DUPONT Marie(0600000000),DUPONT M.",
        "DUPONT Marie ٠٦٠٠٠٠٠٠٠٠,DUPONT M.",
        "DUPONT Marie <marie.dupont@exemple.invalid>,DUPONT M.",
        "DUPONT Marie mail : marie.dupont @ exemple.invalid,DUPONT M.",
        "DUPONT Marie marie.dupont(at)exemple.invalid,DUPONT M.",
        "DUPONT Marie marie＠exemple.invalid,DUPONT M.",
        "DUPONT Marie (née le 01/02/1980),DUPONT M.",
        "DUPONT Marie née le 1er février 1980 à Nantes,DUPONT M.",
        "Mme DUPONT Marie né(e) en 1980,Mme DUPONT M.",
        "01/02/1980 DUPONT Marie,DUPONT M.",
        "DUPONT Marie 1 févr. 1980,DUPONT M.",
        "DUPONT Marie le 1er février 1980,DUPONT M.",
        "DUPONT Marie DDN : 1980-02-01,DUPONT M.",
        "DUPONT Marie 46 ans,DUPONT M.",
        "DUPONT Marie n° étranger 9900000000,DUPONT M."
    })
    void no_address_number_or_date_of_birth_is_kept_in_a_name(String whole, String shown) {
        assertThat(ShortName.of(whole)).map(ShortName::text).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"06 00 00 00 00", "marie@exemple.invalid", "=CMD()", "#N/A", "née le 01/02/1980", "-", "()"})
    void what_is_no_name_leaves_none(String whole) {
        assertThat(ShortName.of(whole)).isEmpty();
    }

    @Property
    void no_digit_and_no_address_is_left_of_any_text(@ForAll String name) {
        ShortName.of(name + " 06 a@b 01/02/1980")
                .map(ShortName::text)
                .ifPresent(shown ->
                        assertThat(shown).doesNotContainPattern("\\p{Nd}").doesNotContain("@"));
    }

    @Property
    void any_name_fits_and_never_shows_itself_in_a_log(@ForAll String name) {
        ShortName.of(name)
                .ifPresent(shown -> assertThat(shown.text()).isNotBlank().hasSizeLessThanOrEqualTo(ShortName.LONGEST));
        assertThat(ShortName.of(name).toString()).isIn("Optional.empty", "Optional[(a name)]");
    }
}
