// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.audit.CountedRefusals;
import fr.accueil.backend.limit.ClientNetwork;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.DeviceTokenCheck.Entry;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.security.signin.SignInDelays;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.support.WrittenAudit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class EnrolmentTest extends DeviceFixture {

    EnrolmentTest(Database database) {
        super(database, "salle");
    }

    @Test
    void a_code_is_short_and_has_no_letters_that_look_alike() {
        for (int i = 0; i < 20; i++) {
            assertThat(newCode(KIOSK, "borne")).matches("[A-Z2-9]{8}").doesNotContain("I", "O");
        }
    }

    @Test
    void a_machine_that_types_the_code_is_the_kiosk_from_then_on() {
        String typed = " " + newCode(KIOSK, "borne").toLowerCase(Locale.ROOT).replaceFirst("(.{4})", "$1-");

        Enrolment.Enrolled enrolled = type(typed).orElseThrow();

        assertThat(enrolled.path()).isEqualTo("/kiosk/borne");
        assertThat(enrolled.token()).hasSize(40);
        assertThat(devices.enter(enrolled.token(), "10.0.0.7"))
                .isInstanceOfSatisfying(
                        Entry.Enrolled.class,
                        entry -> assertThat(entry.actor())
                                .isEqualTo(new Actor("borne", Role.KIOSK, Optional.of("salle"))));
        assertThat(state(KIOSK, "borne").enrolled()).isTrue();
    }

    @Test
    void a_display_a_sign_and_a_tablet_are_enrolled_the_same_way_and_give_no_tickets() {
        Map.of(
                        "/display/ecran",
                        newCode(DISPLAY, "ecran"),
                        "/sign/G1",
                        newCode(DeviceKind.SIGN, "G1"),
                        "/survey/sortie",
                        newCode(DeviceKind.SURVEY, "sortie"))
                .forEach((path, code) -> {
                    Enrolment.Enrolled enrolled = type(code).orElseThrow();
                    assertThat(enrolled.path()).isEqualTo(path);
                    Entry.Enrolled entry = (Entry.Enrolled) devices.enter(enrolled.token(), "10.0.0.7");
                    assertThat(entry.actor().may(fr.accueil.backend.security.Permission.ISSUE))
                            .isFalse();
                });
        assertThat(state(DeviceKind.SIGN, "G1").enrolled()).isTrue();
    }

    @Test
    void a_code_serves_once() {
        String code = newCode(KIOSK, "borne");

        assertThat(type(code)).isPresent();
        assertThat(type(code)).isEmpty();
    }

    @Test
    void two_machines_that_type_the_same_code_at_once_do_not_both_become_the_kiosk() {
        String code = newCode(KIOSK, "borne");

        List<Optional<Enrolment.Enrolled>> results = Simultaneously.act(6, i -> enrolment.enrol(code, "10.0.1." + i));

        assertThat(results).filteredOn(Optional::isPresent).hasSize(1);
    }

    @Test
    void a_code_is_too_old_after_a_quarter_of_an_hour() {
        String code = newCode(KIOSK, "borne");
        assertThat(state(KIOSK, "borne").codeUntil())
                .contains(hall.clock.instant().plusSeconds(900));

        hall.wait(15);

        assertThat(type(code)).isEmpty();
        assertThat(state(KIOSK, "borne").codeUntil()).isEmpty();
    }

    @Test
    void a_new_code_makes_the_earlier_one_void() {
        String first = newCode(KIOSK, "borne");
        String second = newCode(KIOSK, "borne");

        assertThat(type(first)).isEmpty();
        assertThat(type(second)).isPresent();
    }

    @Test
    void codes_and_tokens_are_kept_only_as_hashes() {
        String code = newCode(DISPLAY, "ecran");
        String token = enrol(KIOSK, "borne");

        assertThat(hall.jdbc.queryForList("select * from device").toString()).doesNotContain(code, token);
    }

    @Test
    void a_revoked_machine_loses_its_rights_at_once() {
        String token = enrol(KIOSK, "borne");
        Acting.as(new Actor("borne", Role.KIOSK, Optional.of("salle")));
        Devices.Admission open = devices.admit(site, KIOSK, "borne");
        assertThat(open.holds()).isTrue();
        String next = newCode(KIOSK, "borne");

        assertThat(commands.revoke(manager, site, KIOSK, "borne")).isTrue();

        assertThat(open.holds()).isFalse();
        assertThat(devices.enter(token, "10.0.0.7")).isEqualTo(new Entry.Unknown());
        assertThat(state(KIOSK, "borne").enrolled()).isFalse();
        assertThat(type(next)).as("a code that was made before").isEmpty();
    }

    @Test
    void the_machine_stays_the_kiosk_until_the_next_one_is_enrolled() {
        String old = enrol(KIOSK, "borne");
        Acting.as(new Actor("borne", Role.KIOSK, Optional.of("salle")));
        Devices.Admission screen = devices.admit(site, KIOSK, "borne");
        String code = newCode(KIOSK, "borne");
        assertThat(devices.enter(old, "10.0.0.7")).isInstanceOf(Entry.Enrolled.class);

        hall.wait(1);
        String next = type(code).orElseThrow().token();

        assertThat(devices.enter(old, "10.0.0.7")).isEqualTo(new Entry.Unknown());
        assertThat(screen.holds()).as("the old machine's screen").isFalse();
        assertThat(devices.enter(next, "10.0.0.7")).isInstanceOf(Entry.Enrolled.class);
    }

    @Test
    void a_kiosk_is_no_display_and_strangers_are_neither() {
        enrol(KIOSK, "borne");
        assertThat(devices.admit(site, KIOSK, "borne").holds())
                .as("a machine that is not enrolled")
                .isFalse();
        Acting.as(new Actor("borne", Role.KIOSK, Optional.of("salle")));
        assertThat(devices.admit(site, DISPLAY, "ecran").holds()).isFalse();
        assertThat(devices.admit(site, KIOSK, "other").holds()).isFalse();
        Acting.as(new Actor("accueil", Role.RECEPTION, Optional.of("salle")));
        assertThat(devices.admit(site, KIOSK, "borne").holds()).as("staff").isTrue();
        Acting.as(new Actor("accueil", Role.RECEPTION, Optional.of("nantes")));
        assertThat(devices.admit(site, KIOSK, "borne").holds())
                .as("staff of another site")
                .isFalse();
    }

    @Test
    void wrong_codes_make_the_next_attempt_wait_even_with_the_right_one() {
        String code = newCode(KIOSK, "borne");
        for (int i = 0; i < Enrolment.MOST_WRONG; i++) {
            assertThat(type("WRONG" + i)).isEmpty();
        }

        assertThat(type(code)).isEmpty();
        assertThat(enrolment.enrol(code.substring(1), "10.0.0.8")).isEmpty();
        hall.clock.turn(java.time.Duration.ofMinutes(1));

        assertThat(type(code)).isPresent();
    }

    @Test
    void forged_tokens_are_slowed_and_stop_no_enrolled_machine() {
        String token = enrol(KIOSK, "borne");
        for (int i = 0; i < 30; i++) {
            assertThat(devices.enter("x".repeat(i * 100), "10.0.0.7")).isEqualTo(new Entry.Unknown());
        }

        assertThat(devices.enter("guess", "10.0.0.7")).isEqualTo(new Entry.NotNow());
        assertThat(devices.enter(token, "10.0.0.7")).isInstanceOf(Entry.Enrolled.class);
        assertThat(type(newCode(DISPLAY, "ecran")))
                .as("codes can still be typed")
                .isPresent();
        assertThat(hall.jdbc.queryForObject("select count(*) from sign_in_delay", Integer.class))
                .as("nothing is stored of what is only looked at")
                .isZero();
    }

    @Test
    void a_name_similar_to_a_machines_keeps_no_machine_from_being_enrolled() {
        SignInDelays delays = hall.bean(SignInDelays.class);
        for (int i = 0; i < 20; i++) {
            delays.reserve("device 10.0.0.7", ClientNetwork.of("192.0.2.1"), Optional.empty());
        }

        assertThat(type(newCode(KIOSK, "borne"))).isPresent();
    }

    @Test
    void twenty_machines_are_enrolled_behind_one_address_in_a_minute_with_some_slips() {
        for (int i = 1; i <= 20; i++) {
            String code = newCode(DeviceKind.SIGN, "G" + i);
            if (i % 3 == 0) {
                assertThat(type("SLIP" + i)).isEmpty();
            }
            assertThat(type(code)).isPresent();
        }
    }

    @Test
    void a_clock_that_is_set_back_three_hours_keeps_no_machine_waiting() {
        for (int i = 0; i < Enrolment.MOST_WRONG; i++) {
            type("WRONG" + i);
        }
        hall.clock.set(hall.clock.instant().minusSeconds(3 * 3600));
        hall.clock.turn(java.time.Duration.ofMinutes(1));

        assertThat(type(newCode(KIOSK, "borne"))).isPresent();
    }

    @Test
    void the_cookie_of_a_machine_is_renewed_once_a_day_for_as_long_as_it_is_enrolled() {
        String token = enrol(KIOSK, "borne");
        assertThat(devices.enter(token, "10.0.0.7")).isInstanceOf(Entry.Enrolled.class);
        assertThat(devices.renewsCookie(token)).isFalse();
        for (int day = 0; day < 3; day++) {
            hall.clock.turn(java.time.Duration.ofDays(1));
            assertThat(devices.renewsCookie(token)).as("day " + day).isTrue();
            assertThat(devices.renewsCookie(token)).isFalse();
            assertThat(((Entry.Enrolled) devices.enter(token, "10.0.0.7")).renews())
                    .isFalse();
        }
        hall.clock.turn(java.time.Duration.ofDays(1));
        assertThat(((Entry.Enrolled) devices.enter(token, "10.0.0.7")).renews()).isTrue();

        commands.revoke(manager, site, KIOSK, "borne");
        hall.clock.turn(java.time.Duration.ofDays(1));

        assertThat(devices.renewsCookie(token)).isFalse();
    }

    @Test
    void another_node_follows_a_revocation() {
        String token = enrol(KIOSK, "borne");
        hall.jdbc.update("update device set token_hash = null, enrolled_at = null where kind = 'KIOSK'");

        hall.bean(DeviceRegister.class).refresh();

        assertThat(devices.enter(token, "10.0.0.9")).isEqualTo(new Entry.Unknown());
    }

    @Test
    void wrong_codes_are_in_the_audit_with_their_number_and_without_the_codes() {
        CountedRefusals refusals = hall.bean(CountedRefusals.class);
        refusals.write();
        WrittenAudit written = new WrittenAudit(hall.jdbc);
        for (int i = 0; i < 15; i++) {
            type("WRONGCOD");
        }
        refusals.write();

        assertThat(written.entries())
                .containsExactly(AuditEntry.of(AuditAction.SIGN_IN_REFUSED, AuditEntry.UNKNOWN, "(device-code)")
                        .from("10.0.0.7")
                        .after("times: 15"));
    }
}
