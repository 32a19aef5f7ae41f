// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class TrainingViewTest extends BrowserlessTest {

    private final FakeTrainingPort port = new FakeTrainingPort();

    private void show(String language) {
        var view = new TrainingView(port);
        UI.getCurrent().add(view);
        view.show(language);
        roundTrip();
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private void press(NativeButton button) {
        test(button).click();
        roundTrip();
    }

    private String fault() {
        return find(Paragraph.class).withClassName("fault").single().getText();
    }

    @Test
    void a_manager_begins_a_training_until_an_hour_and_every_open_page_shows_it() {
        show("fr");
        assertThat(title()).isEqualTo("Aucune formation en cours");
        assertThat(find(Input.class).single().getValue()).isEqualTo("12:00");

        find(Input.class).single().setValue("12:30");
        press(find(NativeButton.class).withText("Commencer maintenant").single());
        assertThat(port.started).containsExactly(LocalTime.of(12, 30));

        port.becomes(FakeTrainingPort.on(2));
        roundTrip();
        assertThat(title()).isEqualTo("Formation en cours jusqu’à 12:30");
        assertThat(find(Paragraph.class).all())
                .anyMatch(line -> line.getText().startsWith("Commencée à 10:00 par Claire Martin."));
        assertThat(find(NativeButton.class).withText("Commencer maintenant").exists())
                .isFalse();
    }

    @Test
    void while_visitors_are_here_the_page_says_how_many_before_and_after_the_press() {
        port.state = FakeTrainingPort.off(1, 2, 1);
        port.reply = new TrainingReply.VisitorsHere(3, 1);
        show("fr");
        assertThat(find(Paragraph.class).withClassName("notice").single().getText())
                .startsWith("2 personnes attendent et une personne est reçue");

        press(find(NativeButton.class).withText("Commencer maintenant").single());
        assertThat(fault()).startsWith("3 personnes attendent et une personne est reçue");
        assertThat(title()).isEqualTo("Aucune formation en cours");
    }

    @Test
    void an_end_that_is_too_late_or_unreadable_is_said_at_the_field() {
        port.reply = new TrainingReply.BadEnd(Instant.parse("2026-11-24T21:00:00Z"));
        show("fr");
        press(find(NativeButton.class).withText("Commencer maintenant").single());
        assertThat(fault()).isEqualTo("Choisissez une heure à venir, 22:00 au plus tard.");

        find(Input.class).single().setValue("");
        press(find(NativeButton.class).withText("Commencer maintenant").single());
        assertThat(fault()).isEqualTo("Écrivez une heure, par exemple 16:30.");
        assertThat(port.started).hasSize(1);
    }

    @Test
    void the_end_is_asked_once_and_then_done() {
        port.state = FakeTrainingPort.on(1);
        show("en");
        press(find(NativeButton.class).withText("End the training").single());
        assertThat(port.ended).isZero();

        press(find(NativeButton.class).withText("End the training").all().stream()
                .filter(end -> end.getElement().getAttribute("data-testid") == null)
                .findFirst()
                .orElseThrow());
        assertThat(port.ended).isEqualTo(1);
    }
}
