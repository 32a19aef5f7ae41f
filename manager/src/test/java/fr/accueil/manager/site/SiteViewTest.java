// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.common.ManagerWords;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteViewTest extends BrowserlessTest {

    private static final SiteFileMistake MISTAKE = new SiteFileMistake("nantes.yaml", 3, "queues", "il manque");

    private final FakeSitePort port = new FakeSitePort();

    private SiteView open() {
        return open("fr");
    }

    private SiteView open(String language) {
        var view = new SiteView(port);
        UI.getCurrent().add(view);
        view.show(language);
        roundTrip();
        return view;
    }

    private static String text(SiteView view) {
        return view.getElement().getTextRecursively();
    }

    /** By its accessible name. */
    private NativeButton button(String name) {
        return find(NativeButton.class).all().stream()
                .filter(button -> Objects.requireNonNullElse(
                                button.getElement().getAttribute("aria-label"), button.getText())
                        .equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name));
    }

    private void press(String name) {
        var button = button(name);
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        roundTrip();
    }

    private SiteView offered() {
        port.check = new SiteFileCheck.Offered(2, List.of(), List.of(FakeSitePort.LABEL));
        var view = open();
        var section = find(SiteUpload.class).single();
        section.receive(new SiteFileText("nantes.yaml", "site: {}"));
        section.take();
        roundTrip();
        return view;
    }

    private Input input(String id) {
        return find(Input.class).all().stream()
                .filter(input -> input.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void only_administrators_open_the_page() {
        assertThat(SiteView.class.getAnnotation(RolesAllowed.class).value()).containsExactly("ADMIN");
    }

    @Test
    void each_version_says_when_who_why_and_whether_it_is_in_force() {
        String text = text(open());

        assertThat(text)
                .contains("Version 3", "prévue", "12 mars 2040 à 07:00, par Andrea Durand", "été")
                .contains("Version 2", "en vigueur")
                .contains("Version 1", "ancienne", "Depuis le début");
    }

    @Test
    void the_page_speaks_english_too() {
        assertThat(text(open("en"))).contains("Version 2", "in force", "From the beginning");
    }

    @Test
    void what_a_version_changed_is_shown_and_hidden_again() {
        var view = open();

        press("Voir les différences de la version 2");
        assertThat(text(view)).contains("services[ORD].label.fr", "Ordinaire", "rien");
        assertThat(button("Voir les différences de la version 2").getElement().getAttribute("aria-expanded"))
                .isEqualTo("true");

        press("Voir les différences de la version 2");
        assertThat(text(view)).doesNotContain("services[ORD].label.fr");
    }

    @Test
    void a_planned_version_is_taken_back_and_the_page_says_so() {
        port.reply = new SiteReply.TakenBack(3);
        var view = open();

        press("Annuler la version 3");

        assertThat(port.asked).containsExactly("take back 3");
        assertThat(text(view)).contains("La version 3 est annulée.");
    }

    @Test
    void going_back_to_an_earlier_version_asks_first() {
        open();

        press("Revenir à la version 1");
        assertThat(port.asked).isEmpty();

        press("Revenir à cette version");
        assertThat(port.asked).containsExactly("restore 1");
    }

    @Test
    void the_files_can_be_taken_away() {
        open();

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Télécharger nantes.yaml", "Télécharger nantes.ar.yaml");
    }

    @Test
    void whoever_does_not_write_the_file_is_led_to_the_forms() {
        open();

        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Modifier dans des formulaires"))
                .extracting(Anchor::getHref)
                .containsExactly("/manager/site/services");
    }

    @Test
    void files_that_are_dropped_together_are_looked_at_together_and_change_nothing_yet() {
        var view = open();
        var section = find(SiteUpload.class).single();
        section.receive(new SiteFileText("nantes.yaml", "a"));
        section.receive(new SiteFileText("nantes.ar.yaml", "b"));
        section.take();
        roundTrip();

        assertThat(port.checked)
                .singleElement()
                .satisfies(files -> assertThat(files).hasSize(2));
        assertThat(port.proposed).isEmpty();
        assertThat(text(view)).contains("Ce fichier ne change rien");
    }

    @Test
    void differences_are_shown_before_they_are_applied_with_their_reason() {
        var view = offered();
        assertThat(text(view)).contains("1\u00a0différence", "services[ORD].label.fr");

        input("site-reason").setValue("nouvelle démarche");
        press("Appliquer");

        assertThat(port.proposed).containsExactly(new SiteProposal(Optional.empty(), "nouvelle démarche"));
        assertThat(text(view)).contains("La version 4 est en vigueur.").doesNotContain("1\u00a0différence");
    }

    @Test
    void a_change_can_be_planned() {
        port.reply = new SiteReply.Planned(4, FakeSitePort.MONDAY);
        var view = offered();

        input("site-from").setValue("2040-03-12T07:00");
        press("Appliquer");

        assertThat(port.proposed).containsExactly(new SiteProposal(Optional.of(FakeSitePort.MONDAY), ""));
        assertThat(text(view)).contains("La version 4 est prévue pour le 12 mars 2040 à 07:00.");
    }

    @Test
    void a_time_that_is_none_is_said_at_the_field_and_nothing_is_proposed() {
        var view = offered();

        input("site-from").setValue("demain");
        press("Appliquer");

        assertThat(port.proposed).isEmpty();
        assertThat(text(view)).contains("Indiquez une date et une heure");
    }

    @Test
    void a_wrong_file_is_explained_with_its_line_and_its_field_in_the_language_of_the_screen() {
        port.check = new SiteFileCheck.Wrong(MISTAKE);
        open();
        find(SiteUpload.class).single().take();
        roundTrip();

        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains("nantes.yaml, ligne 3, queues\u00a0: il manque");
    }

    @Test
    void what_visitors_would_lose_is_listed_with_the_evening_when_it_can_be_done() {
        port.reply = new SiteReply.Strands(
                List.of(
                        new SiteReply.Lost(SiteReply.Kind.QUEUE, "B", 2),
                        new SiteReply.Lost(SiteReply.Kind.COUNTER, "G3", 0)),
                FakeSitePort.MONDAY);
        var view = offered();

        press("Appliquer");

        assertThat(text(view)).contains("Rien n’est changé").contains("12 mars 2040");
        assertThat(find(ListItem.class).all().stream().map(item -> item.getText()))
                .contains("File B\u00a0: 2\u00a0tickets attendent", "Guichet G3\u00a0: ouvert");
    }

    @Test
    void the_second_of_two_people_is_shown_what_the_first_changed() {
        port.reply = new SiteReply.Conflicting(
                List.of("services[ORD].label.fr"),
                List.of(new SiteDifferenceLine("services[ORD].label.fr", "Ordinaire", "Courant")));
        var view = offered();

        press("Appliquer");

        assertThat(text(view)).contains("Une autre personne", "Ce que l’autre personne a changé", "Courant");
    }

    @Test
    void every_other_answer_has_its_sentence() {
        var view = offered();
        var notice = find(SiteNotice.class).single();
        var words = ManagerWords.in("fr");
        for (SiteReply reply : List.of(
                new SiteReply.Applied(4, true),
                new SiteReply.Unchanged(),
                new SiteReply.Past(),
                new SiteReply.Gone(),
                new SiteReply.Wrong(MISTAKE),
                new SiteReply.AnotherSite("lyon"),
                new SiteReply.ConflictsWithPlan(3, FakeSitePort.MONDAY, List.of("site.name")))) {
            notice.show(reply, words);
            assertThat(text(view)).doesNotContain("site.wrong", "{0}");
            assertThat(notice.getElement().getTextRecursively()).isNotBlank();
        }
    }
}
