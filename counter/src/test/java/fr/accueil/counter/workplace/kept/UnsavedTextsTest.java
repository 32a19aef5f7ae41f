// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnsavedTextsTest {

    private final UnsavedTexts texts = new UnsavedTexts();

    @Test
    void a_page_that_stays_open_for_days_keeps_the_five_newest_texts() {
        List<UnsavedText> written = IntStream.range(0, 8)
                .mapToObj(i -> new UnsavedText("Z00" + i, "text " + i))
                .toList();

        written.forEach(texts::add);

        assertThat(texts.shown().peek()).isEqualTo(written.subList(3, 8));
        texts.remove(written.get(4));
        assertThat(texts.shown().peek()).hasSize(4).doesNotContain(written.get(4));
    }
}
