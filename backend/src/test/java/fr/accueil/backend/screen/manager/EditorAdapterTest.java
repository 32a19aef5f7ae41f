// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditReply;
import fr.accueil.manager.editor.EditorPort;
import fr.accueil.manager.site.SiteDifferenceLine;
import fr.accueil.manager.site.SitePort;
import fr.accueil.manager.site.SiteProposal;
import fr.accueil.manager.site.SiteReply;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EditorAdapterTest extends ServerTest {

    private static final SiteProposal NOW = new SiteProposal(Optional.empty(), "essai");
    private static final DraftPlace RECEPTION = DraftPlace.of("queues", "A", "name");

    @Autowired
    private EditorPort port;

    @Autowired
    private SitePort site;

    @BeforeEach
    void an_administrator_comes() {
        Acting.as("admin", Role.ADMIN);
    }

    @AfterEach
    void the_site_is_as_it_was() {
        for (String who : List.of("second", "admin")) {
            Acting.as(who, Role.ADMIN);
            port.discard();
        }
        site.restore(1);
        Acting.withoutToken();
    }

    private EditReply put(DraftPlace place, String text) {
        return port.edit(List.of(new DraftEdit.Put(place, text)));
    }

    private String inForce() {
        return site.files().getFirst().text();
    }

    @Test
    void what_is_edited_stays_in_the_draft_until_it_is_applied() {
        assertThat(port.state().changes()).isZero();

        assertThat(put(RECEPTION.at("fr"), "Réception")).isInstanceOf(EditReply.Kept.class);

        assertThat(port.state().changes()).isPositive();
        assertThat(port.state().definition().at(RECEPTION).text("fr")).isEqualTo("Réception");
        assertThat(port.differences()).contains(new SiteDifferenceLine("queues[A].name.fr", "Accueil", "Réception"));
        assertThat(inForce()).doesNotContain("Réception");

        assertThat(port.apply(NOW)).isInstanceOf(SiteReply.Applied.class);

        assertThat(inForce()).contains("\"Réception\"", "# A sensitive service");
        assertThat(port.state().changes()).isZero();
    }

    @Test
    void translations_follow_the_french_text() {
        String arabic = port.state().definition().at(RECEPTION).at("ar").text();
        assertThat(arabic).isNotEmpty();

        put(RECEPTION.at("fr"), "Réception");

        assertThat(port.state().definition().at(RECEPTION).at("ar").text()).isEqualTo(arabic);
        assertThat(port.apply(NOW)).isInstanceOf(SiteReply.Applied.class);
    }

    @Test
    void an_edit_that_is_taken_back_leaves_no_draft() {
        put(RECEPTION.at("fr"), "Réception");
        put(RECEPTION.at("fr"), "Accueil");

        assertThat(port.state().changes()).isZero();
    }

    @Test
    void several_letters_change_and_their_services_counters_and_displays_follow() {
        assertThat(put(DraftPlace.of("queues", "R", "letter"), "P")).isInstanceOf(EditReply.Kept.class);
        assertThat(put(DraftPlace.of("queues", "H", "letter"), "B")).isInstanceOf(EditReply.Kept.class);

        DraftPart draft = port.state().definition();
        assertThat(draft.at(DraftPlace.of("services", "SEJ-RDV", "queue")).text())
                .isEqualTo("P");
        assertThat(draft.at(DraftPlace.of("counters", "G1", "queues")).texts()).containsExactly("P", "B");
        assertThat(draft.at(DraftPlace.of("displays", "hall", "queues")).texts())
                .contains("P", "B");
        assertThat(port.state().mistake()).isEmpty();
    }

    @Test
    void the_same_letter_twice_and_missing_french_change_nothing() {
        assertThat(put(DraftPlace.of("queues", "R", "letter"), "A"))
                .isEqualTo(new EditReply.Refused(EditReply.Fault.TAKEN));
        assertThat(put(RECEPTION.at("fr"), " "))
                .isEqualTo(new EditReply.Refused(EditReply.Fault.FIRST_LANGUAGE_MISSING));
        assertThat(put(DraftPlace.of("queues", "A", "letter"), "aa")).isInstanceOf(EditReply.Wrong.class);
        assertThat(put(RECEPTION.at("fr"), "x".repeat(10_000)))
                .isEqualTo(new EditReply.Refused(EditReply.Fault.TOO_LONG));
        assertThat(put(DraftPlace.of("queues", "Q", "name", "x"), "x")).isInstanceOf(EditReply.class);

        assertThat(port.state().changes()).isZero();
    }

    @Test
    void an_unfinished_draft_is_kept_and_cannot_be_applied() {
        DraftPlace queues = DraftPlace.of("counters", "G1", "queues");
        assertThat(port.edit(List.of(new DraftEdit.PutTexts(queues, List.of()))))
                .isInstanceOf(EditReply.Kept.class);

        assertThat(port.state().mistake()).hasValueSatisfying(mistake -> {
            assertThat(mistake.place()).isEqualTo(queues);
            assertThat(mistake.sentence()).startsWith("ce guichet n’a pas de file");
        });
        assertThat(port.apply(NOW)).isInstanceOf(SiteReply.Wrong.class);
        assertThat(port.state().changes()).isPositive();
    }

    @Test
    void two_people_who_edit_different_parts_both_keep_their_changes() {
        put(RECEPTION.at("fr"), "Réception");
        Acting.as("second", Role.ADMIN);
        assertThat(port.state().changes()).isZero();
        put(DraftPlace.of("queues", "L", "name", "fr"), "Permis");
        assertThat(port.apply(NOW)).isInstanceOf(SiteReply.Applied.class);

        Acting.as("admin", Role.ADMIN);
        assertThat(port.apply(NOW))
                .isInstanceOfSatisfying(
                        SiteReply.Applied.class,
                        applied -> assertThat(applied.merged()).isTrue());

        assertThat(inForce()).contains("Réception", "Permis");
    }

    @Test
    void the_second_of_two_people_is_shown_the_difference_and_decides_what_stays() {
        put(RECEPTION.at("fr"), "Réception");
        put(RECEPTION.at("en"), "Front desk");
        Acting.as("second", Role.ADMIN);
        put(RECEPTION.at("fr"), "Entrée");
        port.apply(NOW);

        Acting.as("admin", Role.ADMIN);
        assertThat(port.apply(NOW)).isInstanceOfSatisfying(SiteReply.Conflicting.class, conflict -> {
            assertThat(conflict.paths()).contains("queues[A].name.fr");
            assertThat(conflict.theirs()).contains(new SiteDifferenceLine("queues[A].name.fr", "Accueil", "Entrée"));
        });
        assertThat(port.state().changes()).isPositive();

        port.settle(EditorPort.Side.MINE);
        assertThat(port.differences()).contains(new SiteDifferenceLine("queues[A].name.fr", "Entrée", "Réception"));
        assertThat(port.apply(NOW)).isInstanceOf(SiteReply.Applied.class);
        assertThat(inForce()).contains("Réception", "Front desk").doesNotContain("Entrée");
    }

    @Test
    void two_windows_of_one_person_that_edit_at_the_same_moment_keep_both_edits() throws Exception {
        DraftPlace label = DraftPlace.of("services", "ACC-INFO", "label", "fr");
        try (ExecutorService windows = Executors.newFixedThreadPool(2)) {
            for (Future<EditReply> reply : windows.invokeAll(
                    List.of(asAdmin(RECEPTION.at("fr"), "Réception"), asAdmin(label, "Une question")))) {
                assertThat(reply.get()).isInstanceOf(EditReply.Kept.class);
            }
        }

        assertThat(port.state().definition().at(RECEPTION).text("fr")).isEqualTo("Réception");
        assertThat(port.state().definition().at(label).text()).isEqualTo("Une question");
    }

    private Callable<EditReply> asAdmin(DraftPlace place, String text) {
        return () -> {
            Acting.as("admin", Role.ADMIN);
            return put(place, text);
        };
    }

    @Test
    void applying_twice_applies_once() {
        put(RECEPTION.at("fr"), "Réception");
        port.apply(NOW);

        assertThat(port.apply(NOW)).isInstanceOf(SiteReply.Unchanged.class);
    }

    @Test
    void only_an_administrator_sees_or_edits_a_draft() {
        Acting.as("responsable", Role.MANAGER);

        assertThatThrownBy(port::state).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> put(RECEPTION.at("fr"), "x")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(port::discard).isInstanceOf(NotAllowedException.class);
    }
}
