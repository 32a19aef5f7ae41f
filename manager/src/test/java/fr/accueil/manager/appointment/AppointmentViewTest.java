// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import fr.accueil.manager.appointment.AppointmentFile.Counts;
import fr.accueil.manager.appointment.AppointmentFile.Effect;
import fr.accueil.manager.appointment.AppointmentFile.Line;
import fr.accueil.manager.appointment.AppointmentFile.Refused;
import fr.accueil.manager.appointment.AppointmentFile.Understood;
import fr.accueil.manager.appointment.AppointmentFile.Wrong;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppointmentViewTest extends BrowserlessTest {

    private final FakeAppointmentPort port = new FakeAppointmentPort();

    /** A port with one answer for every file, which counts the imports. */
    private static final class FakeAppointmentPort implements AppointmentPort {
        AppointmentFile answer = new Refused("Ce fichier est vide.");
        String read = "";
        int takings;

        @Override
        public String siteName() {
            return "Préfecture";
        }

        @Override
        public AppointmentFile read(InputStream file, Locale language) throws IOException {
            read = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return answer;
        }
    }

    private AppointmentView offer(AppointmentFile answer) throws IOException {
        return offer(answer, "fr");
    }

    private AppointmentView offer(AppointmentFile answer, String language) throws IOException {
        port.answer = answer;
        var view = new AppointmentView(port);
        UI.getCurrent().add(view);
        view.show(language);
        view.show(view.read(new ByteArrayInputStream("réf".getBytes(StandardCharsets.UTF_8))));
        roundTrip();
        return view;
    }

    private Understood understood(Counts counts, Wrong... wrong) {
        var line = new Line(
                2, LocalDateTime.of(2040, 3, 12, 9, 20), "Titre de séjour", "R1", Optional.of("M. D."), Effect.NEW);
        return new Understood("UTF-8", counts, List.of(line), List.of(wrong), wrong.length, () -> {
            port.takings++;
            return counts.toTake();
        });
    }

    private String all(AppointmentView view) {
        return view.getElement().getTextRecursively();
    }

    @Test
    void only_managers_and_administrators_come_in() {
        assertThat(AppointmentView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactlyInAnyOrder("MANAGER", "ADMIN");
    }

    @Test
    void a_file_can_be_chosen_by_a_button_with_a_name() throws IOException {
        var view = offer(new Refused("Ce fichier est vide."));

        assertThat(find(Upload.class).single().getUploadButton().getElement().getText())
                .isEqualTo("Choisir un fichier");
        assertThat(view.getPageTitle()).isEqualTo("Importer des rendez-vous, Préfecture");
        assertThat(port.read).isEqualTo("réf");
    }

    @Test
    void a_refused_file_is_answered_by_its_sentence_and_nothing_can_be_taken() throws IOException {
        offer(new Refused("Ce fichier dépasse 10\u00a0Mo."));

        assertThat(find(Paragraph.class).withClassName("notice").single().getText())
                .isEqualTo("Ce fichier dépasse 10\u00a0Mo.");
        assertThat(find(NativeButton.class).withClassName("take").all()).isEmpty();
    }

    @Test
    void a_file_is_shown_before_it_is_taken_with_its_wrong_lines() throws IOException {
        var view =
                offer(understood(new Counts(3, 1, 0, 2, 0), new Wrong(7, "«\u00a0demain\u00a0» n’est pas une date.")));

        assertThat(port.takings).isZero();
        assertThat(all(view)).contains("Nouveaux\u00a0: 3. Modifiés\u00a0: 1.", "Encodage\u00a0: UTF-8");
        var tables = find(NativeTable.class).all();
        assertThat(tables.getFirst().getCaptionText()).isEqualTo("1\u00a0ligne est laissée de côté");
        assertThat(tables.getFirst().getElement().getTextRecursively()).contains("7", "demain");
        assertThat(tables.getLast().getElement().getTextRecursively())
                .contains("Titre de séjour", "R1", "M. D.", "nouveau", "12/03/2040");
    }

    @Test
    void a_previewed_file_stays_when_the_language_changes_and_has_european_dates() throws IOException {
        var view = offer(understood(new Counts(3, 1, 0, 2, 0)));
        view.show("en-GB");
        roundTrip();
        assertThat(find(NativeTable.class).all().getLast().getElement().getTextRecursively())
                .contains("12/03/2040, 09:20", "new");
        test(find(NativeButton.class).withClassName("take").single()).click();
        view.show("fr");
        roundTrip();
        assertThat(find(NativeTable.class).all()).as("it was taken").isEmpty();
    }

    @Test
    void a_double_click_takes_them_once_and_says_what_the_first_did() throws IOException {
        var view = offer(understood(new Counts(3, 1, 0, 2, 0)));
        var take = find(NativeButton.class).withClassName("take").single();

        ComponentUtil.fireEvent(take, new ClickEvent<>(take));
        ComponentUtil.fireEvent(take, new ClickEvent<>(take));
        roundTrip();

        assertThat(port.takings).isEqualTo(1);
        assertThat(all(view)).contains("4\u00a0rendez-vous sont importés.");
    }

    @Test
    void one_press_takes_the_appointments_and_says_how_many() throws IOException {
        var view = offer(understood(new Counts(3, 1, 0, 2, 0)));
        var take = find(NativeButton.class).withClassName("take").single();
        assertThat(take.getText()).isEqualTo("Importer ces 4\u00a0rendez-vous");

        test(take).click();
        roundTrip();

        assertThat(port.takings).isEqualTo(1);
        assertThat(take.isVisible()).isFalse();
        assertThat(all(view)).contains("4\u00a0rendez-vous sont importés.");
    }

    @Test
    void a_file_that_says_nothing_new_has_nothing_to_press() throws IOException {
        var view = offer(understood(new Counts(0, 0, 0, 5, 1)), "en");

        assertThat(all(view)).contains("There is nothing to take in this file.");
        assertThat(find(NativeButton.class).withClassName("take").all()).isEmpty();
    }

    @Test
    void no_name_is_shown_in_a_log() {
        assertThat(understood(new Counts(1, 0, 0, 0, 0), new Wrong(3, "Dupont")).toString())
                .doesNotContain("M. D.", "Dupont", "R1");
    }
}
