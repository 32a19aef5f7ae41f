// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.accueil.backend.site.Site;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipLayoutTest {

    private static final int ARABIC_BEGINS = 0x600;
    private static final int MARGIN = 8;

    private final SlipLayout picture = new SlipLayout();
    private final SlipLayout withoutArabic = new SlipLayout(new SlipFont(letter -> letter < ARABIC_BEGINS));
    private final Site site = SlipFixtures.site();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar", "es", "pt", "tr", "ru", "uk", "fa"})
    void every_language_has_its_letters_on_paper_and_a_code_that_a_phone_reads(String language) {
        SlipFont font = new SlipFont();
        SlipWords words = SlipWords.in(Locale.of(language)).orElseThrow();
        assumeTrue(
                words.bundle().keySet().stream().map(words::text).allMatch(font::draws),
                "this machine has no font for " + language);

        BufferedImage paper = picture.draw(site, SlipFixtures.slip(language, "A042"));

        assertThat(QrReader.read(paper)).isEqualTo(SlipFixtures.SERVER + "token-A042");
        assertThat(paper.getWidth()).isEqualTo(576);
        assertThat(cutAtTheSide(paper)).isFalse();
        if (!language.equals("fr")) {
            assertThat(SlipFixtures.dots(paper))
                    .isNotEqualTo(SlipFixtures.dots(picture.draw(site, SlipFixtures.slip("fr", "A042"))));
        }
    }

    @Test
    void a_test_print_sends_no_visitor_to_the_waiting_room_and_says_what_it_is() {
        Instant now = Instant.parse("2026-11-30T09:00:00Z");
        SlipData test = SlipData.ofTest(Locale.FRENCH, now, SlipFixtures.SERVER);
        SlipData ticket =
                new SlipData(Locale.FRENCH, "ESSA1", "", now, 0, Optional.empty(), test.token(), test.follow());

        assertThat(picture.draw(site, test).getHeight())
                .as("without who is next, where to wait and how to follow")
                .isLessThan(picture.draw(site, ticket).getHeight() - 100);
        for (String language : new String[] {"fr", "en", "ar", "es", "pt", "tr", "ru", "uk", "fa"}) {
            assertThat(SlipWords.in(Locale.of(language)).orElseThrow().text("test"))
                    .isNotBlank();
        }
    }

    @Test
    void the_slip_of_a_training_says_so_across_its_top_in_the_language_of_the_visitor_and_of_the_site() {
        for (String language : new String[] {"fr", "en", "ar", "es", "pt", "tr", "ru", "uk", "fa"}) {
            SlipData real = SlipFixtures.slip(language, "AT01");
            SlipData training = new SlipData(
                    real.language(),
                    "AT01",
                    real.service(),
                    real.issuedAt(),
                    5,
                    Optional.empty(),
                    "t",
                    real.follow(),
                    true);
            String before = SlipFixtures.dots(picture.draw(site, real));
            String marked = SlipFixtures.dots(picture.draw(site, training));

            assertThat(marked.length()).as(language).isGreaterThan(before.length());
            // Below the mark it is the same slip.
            assertThat(marked.endsWith(before.substring(before.length() / 2)))
                    .as(language)
                    .isTrue();
        }
    }

    @Test
    void a_machine_without_arabic_letters_prints_french_and_no_empty_boxes() {
        for (String language : new String[] {"ar", "fa"}) {
            assertThat(SlipFixtures.dots(withoutArabic.draw(site, SlipFixtures.slip(language, "A042"))))
                    .isEqualTo(SlipFixtures.dots(picture.draw(site, SlipFixtures.slip("fr", "A042"))));
        }
    }

    @Test
    void an_untranslated_language_is_printed_in_the_language_of_the_site() {
        assertThat(SlipFixtures.dots(picture.draw(site, SlipFixtures.slip("ja", "A042"))))
                .isEqualTo(SlipFixtures.dots(picture.draw(site, SlipFixtures.slip("fr", "A042"))));
    }

    @Test
    void a_sign_that_no_font_has_is_left_out() {
        SlipLayout plain = new SlipLayout(new SlipFont(letter -> letter < 0x2100));

        assertThat(SlipFixtures.dots(plain.draw(
                        SlipFixtures.siteWithService("Aide \uD83D\uDE00"), SlipFixtures.slip("fr", "A1", "LONG"))))
                .isEqualTo(SlipFixtures.dots(
                        plain.draw(SlipFixtures.siteWithService("Aide"), SlipFixtures.slip("fr", "A1", "LONG"))));
    }

    @Test
    void the_same_slip_is_the_same_picture_to_the_byte() {
        assertThat(picture.png(site, SlipFixtures.slip("ar", "A042")))
                .isEqualTo(new SlipLayout().png(site, SlipFixtures.slip("ar", "A042")));
    }

    @Test
    void a_picture_comes_back_from_its_file_as_it_was_drawn() throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture.png(site, SlipFixtures.slip("fr", "A042"))));

        assertThat(SlipFixtures.dots(read))
                .isEqualTo(SlipFixtures.dots(picture.draw(site, SlipFixtures.slip("fr", "A042"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Titre en ligne étudiant talent visiteur duplicata adresse et bien d’autres demandes encore",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
            })
    void long_words_go_to_the_next_line_and_are_never_cut_off(String label) {
        Site talkative = SlipFixtures.siteWithService(label);
        BufferedImage paper = picture.draw(talkative, SlipFixtures.slip("fr", "A1000", "LONG"));

        assertThat(cutAtTheSide(paper)).isFalse();
        assertThat(paper.getHeight())
                .isGreaterThan(
                        picture.draw(SlipFixtures.siteWithService("Court"), SlipFixtures.slip("fr", "A1000", "LONG"))
                                .getHeight());
    }

    @Test
    void a_long_number_is_as_wide_as_the_paper_allows() {
        assertThat(cutAtTheSide(picture.draw(site, SlipFixtures.slip("fr", "W10000"))))
                .isFalse();
    }

    @Test
    void the_code_is_at_least_thirty_millimetres_wide() {
        BufferedImage paper = picture.draw(site, SlipFixtures.slip("fr", "A042"));
        double sevenOfAtMost = 7.0 / 29;

        assertThat(QrReader.width(paper)).isGreaterThan(240 * (1 - sevenOfAtMost) - 4);
    }

    @Test
    void a_wait_is_printed_when_one_was_announced() {
        SlipData silent = SlipFixtures.slip("fr", "A042");
        SlipData announced = new SlipData(
                silent.language(),
                silent.number(),
                silent.service(),
                silent.issuedAt(),
                silent.ahead(),
                Optional.of(new SlipData.Wait(10, 15, 20)),
                silent.token(),
                silent.follow());

        assertThat(picture.draw(site, announced).getHeight())
                .isGreaterThan(picture.draw(site, silent).getHeight());
    }

    @Test
    void who_is_next_reads_so_on_paper_and_no_range() {
        SlipData sixth = SlipFixtures.slip("fr", "A042");
        BufferedImage soon = picture.draw(site, next(sixth, Optional.of(new SlipData.Wait(0, 5, 5))));
        BufferedImage announced = picture.draw(site, next(sixth, Optional.of(new SlipData.Wait(5, 30, 35))));

        assertThat(SlipFixtures.dots(announced)).isEqualTo(SlipFixtures.dots(soon));
    }

    @Test
    void no_slip_says_that_its_visitor_is_next_while_no_counter_receives_the_queue() {
        SlipData sixth = SlipFixtures.slip("fr", "A042");
        BufferedImage silent = picture.draw(site, next(sixth, Optional.empty()));
        BufferedImage announced = picture.draw(site, next(sixth, Optional.of(new SlipData.Wait(0, 5, 5))));

        assertThat(SlipFixtures.dots(silent)).isNotEqualTo(SlipFixtures.dots(announced));
    }

    private static SlipData next(SlipData slip, Optional<SlipData.Wait> announced) {
        return new SlipData(
                slip.language(),
                slip.number(),
                slip.service(),
                slip.issuedAt(),
                0,
                announced,
                slip.token(),
                slip.follow());
    }

    @Test
    void the_time_on_paper_is_the_time_on_the_wall() {
        SlipWords french = SlipWords.in(Locale.FRENCH).orElseThrow();
        SlipData slip = SlipFixtures.slip("fr", "A042");

        assertThat(french.issued(slip.issuedAt(), site.zone())).isEqualTo("lundi 23 novembre 2026 à 10\u00a0h\u00a020");
    }

    @Test
    void the_first_of_a_month_is_written_as_french_does() {
        SlipWords french = SlipWords.in(Locale.FRENCH).orElseThrow();
        SlipWords english = SlipWords.in(Locale.ENGLISH).orElseThrow();
        Instant first = Instant.parse("2026-12-01T00:05:00Z");

        assertThat(french.issued(first, site.zone())).isEqualTo("mardi 1er décembre 2026 à 1\u00a0h\u00a005");
        assertThat(english.issued(first, site.zone())).startsWith("Tuesday 1 December 2026");
    }

    private static boolean cutAtTheSide(BufferedImage paper) {
        return IntStream.range(0, paper.getHeight())
                .anyMatch(y -> IntStream.range(0, MARGIN)
                        .anyMatch(x -> !SlipFixtures.isWhite(paper, x, y)
                                || !SlipFixtures.isWhite(paper, paper.getWidth() - 1 - x, y)));
    }
}
