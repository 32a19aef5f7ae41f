// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import static fr.accueil.display.hall.DisplaySnapshots.call;
import static fr.accueil.display.hall.DisplaySnapshots.open;
import static fr.accueil.display.hall.DisplaySnapshots.showing;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import fr.accueil.screenkit.QrCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlidesPanelTest extends BrowserlessTest {

    private static final Slide PICTURE = new Slide.Picture("/media/1", "Le plan du hall");
    private static final Slide VIDEO = new Slide.Video("/media/2", "La visite");

    private final FakeDisplayPort port = new FakeDisplayPort();

    @Test
    void pictures_and_silent_videos_stand_beside_the_calls_with_their_names() {
        show(PICTURE, VIDEO);

        assertThat(slides()).extracting(Element::getTag).containsExactly("img", "video");
        assertThat(slides().getFirst().getAttribute("alt")).isEqualTo("Le plan du hall");
        assertThat(slides().getLast().getAttribute("aria-label")).isEqualTo("La visite");
        assertThat(slides().getLast().hasAttribute("muted")).isTrue();
        assertThat(find(CallItem.class).all()).as("no call gives way").hasSize(2);
    }

    @Test
    void without_any_there_is_no_empty_frame() {
        show();

        assertThat(find(SlidesPanel.class).exists()).isFalse();
    }

    @Test
    void a_slide_that_stays_keeps_its_element() {
        show(PICTURE, VIDEO);
        var video = slides().getLast();

        port.becomes("hall", showing(board(13), VIDEO));
        roundTrip();

        assertThat(slides()).containsExactly(video);
    }

    @Test
    void the_code_for_phones_can_be_scanned_and_is_said_in_words() {
        show(new Slide.PhoneTicket("https://accueil.test/h/abc"));

        var code = find(QrCode.class).single().getElement();
        assertThat(code.getAttribute("data-href")).isEqualTo("https://accueil.test/h/abc");
        assertThat(code.getAttribute("aria-label")).isEqualTo("Votre ticket par téléphone");
        assertThat(code.getProperty("innerHTML")).contains("<path");
    }

    @Test
    void the_code_for_the_survey_is_another_one_and_says_so() {
        show(
                new Slide.PhoneTicket("https://accueil.test/h/abc"),
                new Slide.Survey("https://accueil.test/t/hall/def/survey"));

        assertThat(find(QrCode.class).all())
                .extracting(code -> code.getElement().getAttribute("data-href"))
                .containsExactly("https://accueil.test/h/abc", "https://accueil.test/t/hall/def/survey");
        assertThat(find(SlidesPanel.class).single().getElement().getTextRecursively())
                .contains("Donnez votre avis");
    }

    @Test
    void what_the_survey_says_is_shown_with_how_many_answered() {
        show(new Slide.Result("L’accueil\u00a0?", 82, 140, false), new Slide.Result("L’attente\u00a0?", 61, 140, true));

        assertThat(find(SlidesPanel.class).single().getElement().getTextRecursively())
                .contains("Nos résultats sur un an", "82\u00a0%", "L’accueil\u00a0? (140 réponses)")
                .contains("Nos résultats (chiffres de démonstration)", "61\u00a0%");
    }

    private static DisplaySnapshot board(long seq) {
        return open(seq, List.of(call(12, "A042", "3"), call(9, "R017", "7")), List.of());
    }

    private void show(Slide... slides) {
        port.boards.put("hall", showing(board(12), slides));
        var view = new DisplayView(port);
        UI.getCurrent().add(view);
        view.show("hall", "fr");
        roundTrip();
    }

    private List<Element> slides() {
        return find(SlidesPanel.class).single().getElement().getChildren().toList();
    }
}
