// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.reception.HallMessages.Message;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.support.WrittenAudit;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class HallMessagesTest {

    private static final ReceptionAnswer DONE = new ReceptionAnswer.Done();

    private final Hall hall;
    private final HallMessages messages;
    private final Actor reception;

    HallMessagesTest(Database database) {
        hall = Hall.on(database);
        messages = hall.bean(HallMessages.class);
        reception = hall.actor("accueil", Role.RECEPTION);
        hall.jdbc.update("delete from display_message");
    }

    @Test
    void a_message_is_shown_until_it_is_taken_away() {
        assertThat(show("Le guichet 3 ferme à midi.")).isEqualTo(DONE);
        hall.wait(60);
        assertThat(texts()).containsExactly("Le guichet 3 ferme à midi.");

        UUID id = messages.shown(hall.site).getFirst().id();
        assertThat(messages.remove(reception, hall.site, id)).isEqualTo(DONE);
        assertThat(texts()).isEmpty();
        assertThat(messages.remove(reception, hall.site, id)).isEqualTo(DONE);
    }

    @Test
    void a_message_with_an_hour_goes_away_by_itself_and_makes_room() {
        messages.show(
                reception,
                hall.site,
                "Pause du point numérique",
                Optional.of(hall.clock.instant().plus(Duration.ofMinutes(30))));
        show("Deuxième");
        assertThat(show("Troisième")).isEqualTo(refused(ReceptionRefusal.TOO_MANY_MESSAGES));

        hall.wait(30);

        assertThat(texts()).containsExactly("Deuxième");
        assertThat(show("Troisième")).isEqualTo(DONE);
        assertThat(texts()).containsExactly("Deuxième", "Troisième");
    }

    @Test
    void never_more_than_two_even_when_two_reception_desks_write_at_once() {
        Simultaneously.act(8, i -> show("Message " + i));

        assertThat(texts()).hasSize(2);
    }

    @Test
    void what_was_typed_is_kept_as_plain_text_on_one_line() {
        show("  <b>Attention</b>\n\u0007travaux\u2028ici  ");

        assertThat(texts()).containsExactly("<b>Attention</b> travaux ici");
    }

    @Test
    void a_message_that_is_empty_too_long_or_over_is_refused_and_changes_nothing() {
        long seq = hall.lastSeq();
        assertThat(show(" \n\t ")).isEqualTo(refused(ReceptionRefusal.EMPTY_MESSAGE));
        assertThat(show("")).isEqualTo(refused(ReceptionRefusal.EMPTY_MESSAGE));
        assertThat(show("x".repeat(121))).isEqualTo(refused(ReceptionRefusal.LONG_MESSAGE));
        assertThat(show("x".repeat(100_000))).isEqualTo(refused(ReceptionRefusal.LONG_MESSAGE));
        assertThat(messages.show(reception, hall.site, "Trop tard", Optional.of(hall.clock.instant())))
                .isEqualTo(refused(ReceptionRefusal.MESSAGE_OVER));
        assertThat(texts()).isEmpty();
        assertThat(hall.lastSeq()).isEqualTo(seq);
        assertThat(show("x".repeat(120))).isEqualTo(DONE);
    }

    @Test
    void the_log_does_not_repeat_what_was_written() {
        long seq = hall.lastSeq();
        show("Le guichet 3 ferme");
        assertThat(hall.eventsAfter(seq)).hasSize(1);
        assertThat(hall.eventsAfter(seq).toString()).doesNotContain("guichet");
    }

    @Test
    void another_site_is_not_notified_and_an_agent_may_not_write() {
        show("Ici");
        assertThat(messages.shown(hall.sites.find("guyane").orElseThrow())).isEmpty();
        assertThatThrownBy(() -> messages.show(hall.actor("agent", Role.AGENT), hall.site, "x", Optional.empty()))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void every_refusal_has_its_sentence_in_both_languages() {
        for (ReceptionRefusal refusal : ReceptionRefusal.values()) {
            assertThat(refusal.in(Locale.FRENCH)).isNotBlank().doesNotContain("'");
            assertThat(refusal.in(Locale.ENGLISH)).isNotBlank().isNotEqualTo(refusal.in(Locale.FRENCH));
            assertThat(refusal.in(Locale.of("ar"))).isEqualTo(refusal.in(Locale.FRENCH));
        }
    }

    private ReceptionAnswer show(String text) {
        return messages.show(reception, hall.site, text, Optional.empty());
    }

    private static ReceptionAnswer refused(ReceptionRefusal reason) {
        return new ReceptionAnswer.Refused(reason);
    }

    private List<String> texts() {
        return messages.shown(hall.site).stream().map(Message::text).toList();
    }

    @Test
    void the_audit_tells_who_wrote_and_removed_a_message_but_not_its_words() {
        WrittenAudit written = new WrittenAudit(hall.jdbc);
        show("Madame Martin est attendue au guichet 3");
        UUID id = messages.shown(hall.site).getFirst().id();
        messages.remove(reception, hall.site, id);
        messages.remove(reception, hall.site, id);

        assertThat(written.entries())
                .containsExactly(
                        AuditEntry.of(
                                        AuditAction.MESSAGE_SHOWN,
                                        "accueil",
                                        id.toString().substring(0, 8))
                                .at(hall.site.code())
                                .after("characters: 39"),
                        AuditEntry.of(
                                        AuditAction.MESSAGE_REMOVED,
                                        "accueil",
                                        id.toString().substring(0, 8))
                                .at(hall.site.code())
                                .before("characters: 39"));
    }
}
