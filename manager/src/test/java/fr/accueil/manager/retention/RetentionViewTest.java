// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.retention.RetentionTable.Kept;
import fr.accueil.manager.retention.RetentionTable.LastRun;
import fr.accueil.manager.retention.RetentionTable.Line;
import fr.accueil.manager.retention.RetentionTable.Subject;
import fr.accueil.manager.retention.RetentionTable.Unit;
import fr.accueil.manager.retention.RetentionTable.When;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetentionViewTest extends BrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:45:00Z");

    private RetentionView show(String language, Line... lines) {
        var table = new RetentionTable(
                "Nantes", ZoneId.of("Europe/Paris"), NOW, Instant.parse("2026-11-25T01:00:00Z"), List.of(lines));
        var view = new RetentionView(() -> table);
        UI.getCurrent().add(view);
        view.show(language);
        roundTrip();
        return view;
    }

    private static Line line(String key, Subject subject, Unit unit, int number, When when, LastRun... last) {
        return new Line(
                key,
                subject,
                new Kept(unit, number),
                when,
                false,
                List.of(last).stream().findFirst());
    }

    private String row(String key) {
        return find(NativeTableRow.class)
                .withAttribute("data-testid", "retention-" + key)
                .single()
                .getElement()
                .getTextRecursively();
    }

    @Test
    void managers_and_administrators_come_in() {
        assertThat(RetentionView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactlyInAnyOrder("MANAGER", "ADMIN");
    }

    @Test
    void each_line_says_what_how_long_why_and_what_was_last_erased() {
        show(
                "fr",
                line("ticket-notes", Subject.VISITORS, Unit.DAYS, 0, When.SOON, new LastRun(12, NOW)),
                line("phone-links", Subject.VISITORS, Unit.DAYS, 7, When.AT_NIGHT),
                line(
                        "agent-names",
                        Subject.STAFF,
                        Unit.MONTHS,
                        12,
                        When.AT_NIGHT,
                        new LastRun(1, NOW.minus(Duration.ofDays(1)))),
                line("sign-ins", Subject.STAFF, Unit.HOURS, 12, When.SOON, new LastRun(0, NOW)),
                line("slips", Subject.VISITORS, Unit.MINUTES, 10, When.IN_MEMORY),
                line("voice-files", Subject.OPERATION, Unit.NEWEST, 2000, When.IN_MEMORY),
                line("visits", Subject.FIGURES, Unit.WHILE_USED, 0, When.NEVER));

        assertThat(row("ticket-notes"))
                .contains("Remarques des agents", "Jusqu’à la nuit suivante", "le même jour", "12 lignes, 10:45");
        assertThat(row("phone-links")).contains("7 jours", "Pas encore");
        assertThat(row("agent-names")).contains("12 mois", "CNIL", "1 ligne, le 23 novembre à 10:45");
        assertThat(row("sign-ins")).contains("12 heures", "Rien à effacer, 10:45");
        assertThat(row("slips")).contains("10 minutes", "De lui-même");
        assertThat(row("voice-files")).contains("derniers fichiers");
        assertThat(row("visits")).contains("Tant que le site sert", "Pas d’effacement");
        assertThat(find(NativeTable.class).all())
                .extracting(NativeTable::getCaptionText)
                .containsExactly("Les visiteurs", "Les agents", "Le fonctionnement", "Les chiffres");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Prochain effacement de nuit\u00a0: le 25 novembre à 02:00.");
    }

    @Test
    void what_all_sites_share_says_so() {
        show(
                "fr",
                new Line(
                        "appointments",
                        Subject.VISITORS,
                        new Kept(Unit.DAYS, 30),
                        When.SOON,
                        true,
                        Optional.of(new LastRun(3, NOW))));
        assertThat(row("appointments")).contains("3 lignes, 10:45, tous sites");
    }

    @Test
    void the_page_has_a_title_and_can_speak_english() {
        assertThat(show("en", line("visits", Subject.FIGURES, Unit.WHILE_USED, 0, When.NEVER))
                        .getPageTitle())
                .isEqualTo("Data retention, Nantes");
        assertThat(row("visits")).contains("As long as the site is used", "Not erased");
    }
}
