// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticePageTest {

    private static Document page(String words) {
        return Jsoup.parse(new String(NoticePage.of(words, Duration.ofSeconds(2)), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"away", "busy"})
    void a_reader_of_one_of_nine_languages_finds_a_sentence_in_it(String words) {
        Document page = page(words);
        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("li").eachAttr("lang")).containsExactly("en", "es", "pt", "ar", "fa", "ru", "tr", "uk");
        assertThat(Stream.concat(Stream.of(page.selectFirst(".lead")), page.select("li").stream())
                        .map(Element::text))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).hasSizeGreaterThan(60).doesNotContain("'"));
        assertThat(page.select("li[dir=rtl]").eachAttr("lang")).containsExactly("ar", "fa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"away", "busy"})
    void the_page_has_its_style_and_reloads_by_itself(String words) {
        Document page = page(words);
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .containsExactly("/accueil/accueil.css", "/accueil/pages.css");
        assertThat(page.select("script[src=/accueil/again.js]").eachAttr("data-after"))
                .containsExactly("2000");
        assertThat(page.select("noscript").html()).contains("refresh");
        assertThat(page.select("script:not([src]), [style]")).isEmpty();
    }
}
