// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public holidays of the departments, overseas too. */
class HolidaysTest {

    @Test
    void mayotte_is_open_on_a_day_that_is_only_observed_and_closed_on_its_holidays() {
        Site mayotte = SiteTexts.read("mayotte.yaml");

        assertThat(isOpen(mayotte, "2027-01-05")).as("Lailat al-Miraj").isTrue();
        assertThat(isOpen(mayotte, "2026-05-27")).as("Eid al-Adha").isFalse();
        assertThat(isOpen(mayotte, "2027-04-27")).as("abolition of slavery").isFalse();
    }

    @Test
    void reunion_is_closed_on_the_twentieth_of_december() {
        Site reunion = SiteTexts.read("reunion-974.yaml");

        assertThat(reunion.opening().holiday(LocalDate.parse("2026-12-20"))).isPresent();
        assertThat(isOpen(reunion, "2027-12-20")).isFalse();
        assertThat(isOpen(reunion, "2027-12-21")).isTrue();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "971, 2027-05-27, true",
        "972, 2027-05-22, true",
        "972, 2027-05-27, false",
        "973, 2027-06-10, true",
        "974, 2027-12-20, true",
        "975, 2027-12-20, false",
        "975, 2027-07-14, true",
        "976, 2027-04-27, true",
        "976, 2027-01-05, false",
        "977, 2027-10-09, true",
        "978, 2027-05-28, true",
        "986, 2027-07-29, true",
        "987, 2027-03-05, true",
        "988, 2027-09-24, true",
        "44, 2027-12-20, false",
        "57, 2027-12-26, true",
        "67, 2027-03-26, true",
        "68, 2027-12-26, true",
        "54, 2027-12-26, false",
        "2A, 2027-07-14, true",
        "2b, 2027-07-14, true",
        "75, 2027-07-14, true",
        "69, 2027-07-14, true",
        "01, 2027-07-14, true",
        "1, 2027-07-14, true"
    })
    void a_department_has_its_own_days(String department, LocalDate day, boolean holiday) {
        Site site = SiteTexts.of(of("{ country: FR, department: \"" + department + "\" }"));

        assertThat(site.opening().holiday(day).isPresent()).isEqualTo(holiday);
    }

    @Test
    void every_department_of_france_is_known() {
        for (int number = 1; number <= 95; number++) {
            if (number != 20) {
                SiteTexts.of(of("{ country: FR, department: \"%02d\" }".formatted(number)));
            }
        }
    }

    @Test
    void a_department_is_also_known_in_the_country_that_it_is_in_other_lists() {
        Site site = SiteTexts.of(of("{ country: RE, department: 974 }"));

        assertThat(site.opening().holiday(LocalDate.parse("2027-12-20"))).isPresent();
        assertThat(SiteTexts.of(of("{ country: de, department: BY }")).opening().holiday(LocalDate.parse("2027-01-06")))
                .as("Epiphany in Bavaria")
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "0", "00", "20", "96", "979", "FR", "67 68", "Loire-Atlantique", "RE"})
    void an_unknown_department_is_refused_with_its_line_and_a_sentence(String department) {
        assertThatThrownBy(() -> SiteTexts.of(of("{ country: FR, department: \"" + department + "\" }")))
                .isInstanceOf(SiteFileException.class)
                .hasMessage("test.yaml, line 8, site.holidays.department: \"" + department
                        + "\" is not a department of FR; write its number, such as \"44\", \"2A\" or \"974\"");
    }

    @Test
    void the_file_with_an_unknown_department_is_refused_at_its_line() {
        assertThatThrownBy(() -> SiteTexts.read("unknown-department.yaml"))
                .isInstanceOf(SiteFileException.class)
                .hasMessageStartingWith("unknown-department.yaml, line 12, site.holidays.department: \"999\" is not");
    }

    @Test
    void a_part_of_a_country_that_has_none_and_a_country_without_a_calendar_are_refused() {
        assertThatThrownBy(() -> SiteTexts.of(of("{ country: RE, department: \"971\" }")))
                .hasMessageContaining("line 8, site.holidays.department: \"971\" is not a department of RE");
        assertThatThrownBy(() -> SiteTexts.of(of("{ country: CN }")))
                .isInstanceOf(SiteFileException.class)
                .hasMessageContaining("line 8, site.holidays.country: \"CN\" has no calendar of public holidays here");
    }

    @Test
    void every_country_has_a_calendar_or_is_refused_with_a_sentence() {
        int known = 0;
        for (String country : Locale.getISOCountries()) {
            try {
                SiteTexts.of(of("{ country: \"" + country + "\" }"));
                known++;
            } catch (SiteFileException e) {
                assertThat(e).hasMessageContaining("\"" + country + "\" has no calendar of public holidays here");
            }
        }
        assertThat(known).isGreaterThan(200);
    }

    @ParameterizedTest
    @EnumSource
    void a_site_that_was_kept_with_an_unknown_department_is_read_with_the_days_of_its_country(Database database) {
        SiteSource source = new SiteSource("ours.yaml", of("{ country: FR, department: \"999\" }"), Map.of());

        KeptSites.with(Hall.on(database, "salle"), source, kept -> {
            assertThat(kept.opening().holiday(LocalDate.parse("2027-07-14"))).isPresent();
            assertThat(kept.opening().holiday(LocalDate.parse("2027-07-15"))).isEmpty();
        });
    }

    @Test
    void a_holiday_overseas_has_its_name_in_the_visitors_language() {
        PublicHoliday abolition = SiteTexts.read("reunion-974.yaml")
                .opening()
                .holiday(LocalDate.parse("2027-12-20"))
                .orElseThrow();
        PublicHoliday feast = SiteTexts.read("mayotte.yaml")
                .opening()
                .holiday(LocalDate.parse("2026-05-27"))
                .orElseThrow();

        assertThat(abolition.in(Locale.FRENCH)).isEqualTo("Abolition de l’esclavage");
        assertThat(abolition.in(Locale.ENGLISH)).isEqualTo("Abolition of slavery");
        assertThat(feast.in(Locale.FRENCH)).isEqualTo("Aïd el-Kébir");
        for (String language : new String[] {"ar", "es", "fa", "pt", "ru", "tr", "uk"}) {
            assertThat(abolition.in(Locale.of(language))).as(language).isNotEqualTo(abolition.usual());
            assertThat(feast.in(Locale.of(language))).as(language).isNotEqualTo(feast.usual());
        }
    }

    private static boolean isOpen(Site site, String day) {
        return site.isOpen(
                LocalDate.parse(day).atTime(10, 0).atZone(site.zone()).toInstant());
    }

    private static String of(String holidays) {
        return SiteTexts.SMALL.replace("head-start: { priority: 30 }", "holidays: " + holidays);
    }
}
