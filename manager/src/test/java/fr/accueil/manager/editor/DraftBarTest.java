// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.site.SiteDifferenceLine;
import fr.accueil.manager.site.SiteProposal;
import fr.accueil.manager.site.SiteReply;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What can be done with a draft, on the page of any section. */
class DraftBarTest extends EditorScreen {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2040, 3, 12, 7, 0);

    private int shownAnew;

    private final class Page extends SectionPage {

        Page() {
            super(port, EditorSection.HOURS);
        }

        @Override
        protected Component forms(EditorDesk desk) {
            shownAnew++;
            return new Paragraph("les champs");
        }
    }

    private void openWith(int changes) {
        port.changes = changes;
        open(new Page());
    }

    @Test
    void a_draft_without_changes_offers_nothing() {
        openWith(0);

        assertThat(shown()).contains("Aucun changement");
        assertThat(button("Appliquer").getParent().orElseThrow().isVisible()).isFalse();
    }

    @Test
    void the_differences_are_shown_and_hidden_again() {
        openWith(1);

        press("Voir les différences");
        assertThat(shown()).contains("queues[A].name.fr", "Réception");
        assertThat(button("Voir les différences").getElement().getAttribute("aria-expanded"))
                .isEqualTo("true");

        press("Voir les différences");
        assertThat(shown()).doesNotContain("queues[A].name.fr");
    }

    @Test
    void applying_asks_why_and_then_says_which_version_is_in_force() {
        openWith(2);

        press("Appliquer");
        type("Raison du changement", 1, "été");
        pressInDialog("Appliquer");

        assertThat(port.applied).containsExactly(new SiteProposal(Optional.empty(), "été"));
        assertThat(shown()).contains("La version 3 est en vigueur.", "Aucun changement");
        assertThat(shownAnew).isEqualTo(2);
    }

    @Test
    void planning_needs_a_time() {
        port.reply = new SiteReply.Planned(3, MONDAY);
        openWith(1);

        press("Planifier");
        pressInDialog("Planifier");
        assertThat(port.applied).isEmpty();
        assertThat(shown()).contains("Indiquez une date et une heure.");

        type("À partir du", 1, "2040-03-12T07:00");
        pressInDialog("Planifier");
        assertThat(port.applied).containsExactly(new SiteProposal(Optional.of(MONDAY), ""));
    }

    @Test
    void an_unfinished_draft_says_what_is_to_be_mended_and_is_not_applied() {
        port.mistake = Optional.of(
                new DraftState.Mistake(DraftPlace.of("counters", "G1", "queues"), "ce guichet n’a pas de file"));
        openWith(1);
        assertThat(shown())
                .contains("«\u00a0Guichets\u00a0»", "counters › G1 › queues\u00a0: ce guichet n’a pas de file");

        press("Appliquer");

        assertThat(port.applied).isEmpty();
        assertThat(shown()).contains("Le brouillon ne peut pas encore être appliqué");
    }

    @Test
    void the_second_of_two_people_sees_the_difference_and_chooses_what_stays() {
        port.reply = new SiteReply.Conflicting(
                List.of("queues[A].name.fr"),
                List.of(new SiteDifferenceLine("queues[A].name.fr", "Accueil", "Entrée")));
        port.inForce = 5;
        openWith(1);
        assertThat(shown()).contains("La version 5 est entrée en vigueur depuis.");

        press("Appliquer");
        pressInDialog("Appliquer");
        assertThat(shown()).contains("Une autre personne", "Entrée", "1\u00a0changement non appliqué");

        press("Garder mes changements");
        assertThat(port.settled).containsExactly(EditorPort.Side.MINE);
        assertThat(shown()).contains("Le brouillon part maintenant de la version 5.");
    }

    @Test
    void discarding_asks_first() {
        openWith(3);

        press("Abandonner");
        assertThat(port.discarded).isZero();
        assertThat(shown()).contains("3\u00a0changements seront perdus.");

        pressInDialog("Abandonner");
        assertThat(port.discarded).isEqualTo(1);
        assertThat(shown()).contains("Aucun changement");
    }

    @Test
    void each_mistake_belongs_to_a_section() {
        assertThat(EditorSection.of(DraftPlace.of("services", "X", "queue"))).contains(EditorSection.SERVICES);
        assertThat(EditorSection.of(DraftPlace.of("site", "hours", "monday"))).contains(EditorSection.HOURS);
        assertThat(EditorSection.of(DraftPlace.of("site", "counter-rules", "target")))
                .contains(EditorSection.RULES);
        assertThat(EditorSection.of(DraftPlace.of("displays", "hall"))).contains(EditorSection.EQUIPMENT);
        assertThat(EditorSection.of(DraftPlace.of())).isEmpty();
    }
}
