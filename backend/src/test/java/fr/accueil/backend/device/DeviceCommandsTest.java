// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.support.WrittenAudit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Commands on the devices of a site, and the rights to them. */
@ParameterizedClass
@EnumSource(Database.class)
class DeviceCommandsTest extends DeviceFixture {

    DeviceCommandsTest(Database database) {
        super(database, "salle");
    }

    @Test
    void only_managers_of_the_site_decide_about_its_devices() {
        for (Role role : List.of(Role.KIOSK, Role.SCREEN, Role.AGENT)) {
            refused(hall.actor("agent", role));
        }
        enrolsNone(hall.actor("accueil", Role.RECEPTION));
        refused(new Actor("responsable", Role.MANAGER, Optional.of("nantes")));
        assertThat(state(KIOSK, "borne").codeUntil()).isEmpty();
        assertThat(devices.isOutOfOrder(site, "borne")).isFalse();
    }

    @Test
    void the_reception_desk_decides_whether_a_kiosk_works() {
        Actor reception = hall.actor("accueil", Role.RECEPTION);
        assertThat(commands.putOutOfOrder(reception, site, "borne", "")).isTrue();
        assertThat(devices.isOutOfOrder(site, "borne")).isTrue();
        assertThat(commands.putBackInOrder(reception, site, "borne")).isTrue();
        assertThat(devices.isOutOfOrder(site, "borne")).isFalse();
    }

    private void enrolsNone(Actor actor) {
        assertThatThrownBy(() -> commands.newCode(actor, site, KIOSK, "borne")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> commands.revoke(actor, site, KIOSK, "borne")).isInstanceOf(NotAllowedException.class);
    }

    private void refused(Actor actor) {
        enrolsNone(actor);
        assertThatThrownBy(() -> commands.putOutOfOrder(actor, site, "borne", ""))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> commands.putBackInOrder(actor, site, "borne")).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_device_that_the_site_does_not_have_changes_nothing() {
        assertThat(commands.newCode(manager, site, KIOSK, "cave")).isEmpty();
        assertThat(commands.newCode(manager, site, DeviceKind.SIGN, "cave")).isEmpty();
        assertThat(commands.revoke(manager, site, DISPLAY, "borne")).isFalse();
        assertThat(commands.putOutOfOrder(manager, site, "ecran", "")).isFalse();
    }

    @Test
    void a_kiosk_is_out_of_order_until_it_is_put_back_in_order() {
        commands.putOutOfOrder(manager, site, "borne", "  Plus de\npapier " + "x".repeat(500));

        assertThat(devices.isOutOfOrder(site, "borne")).isTrue();
        DeviceState.OutOfOrder why = state(KIOSK, "borne").outOfOrder().orElseThrow();
        assertThat(why.reason()).startsWith("Plus de papier").hasSize(DeviceCommands.REASON_LENGTH);
        assertThat(why.since()).isEqualTo(hall.clock.instant());
        hall.wait(10);
        commands.putOutOfOrder(manager, site, "borne", "Imprimante");
        assertThat(state(KIOSK, "borne").outOfOrder()).contains(new DeviceState.OutOfOrder(why.since(), "Imprimante"));

        commands.putBackInOrder(manager, site, "borne");

        assertThat(devices.isOutOfOrder(site, "borne")).isFalse();
    }

    @Test
    void the_audit_tells_who_enrolled_put_out_of_order_and_revoked_which_device_and_how_it_was_before() {
        at("2030-05-06T08:00:00Z");
        WrittenAudit written = new WrittenAudit(hall.jdbc);
        enrol(KIOSK, "borne");
        commands.putOutOfOrder(hall.actor("accueil", Role.RECEPTION), site, "borne", "bourrage papier");
        commands.putOutOfOrder(hall.actor("accueil", Role.RECEPTION), site, "borne", "bourrage papier");
        commands.putBackInOrder(manager, site, "borne");
        commands.revoke(manager, site, KIOSK, "borne");
        commands.revoke(manager, site, KIOSK, "borne");

        assertThat(written.entries())
                .containsExactly(
                        entry(AuditAction.DEVICE_CODE_MADE, "responsable")
                                .before("enrolled: -")
                                .after("code-until: 2030-05-06T08:15:00Z\nenrolled: -"),
                        entry(AuditAction.DEVICE_ENROLLED, "borne")
                                .from("10.0.0.7")
                                .before("code-until: 2030-05-06T08:15:00Z\nenrolled: -")
                                .after("enrolled: 2030-05-06T08:00:00Z"),
                        entry(AuditAction.DEVICE_OUT_OF_ORDER, "accueil")
                                .before("enrolled: 2030-05-06T08:00:00Z")
                                .after("enrolled: 2030-05-06T08:00:00Z\nout-of-order: 2030-05-06T08:00:00Z\n"
                                        + "reason: bourrage papier"),
                        entry(AuditAction.DEVICE_IN_ORDER, "responsable")
                                .before("enrolled: 2030-05-06T08:00:00Z\nout-of-order: 2030-05-06T08:00:00Z\n"
                                        + "reason: bourrage papier")
                                .after("enrolled: 2030-05-06T08:00:00Z"),
                        entry(AuditAction.DEVICE_REVOKED, "responsable")
                                .before("enrolled: 2030-05-06T08:00:00Z")
                                .after("enrolled: -"));
    }

    @Test
    void of_two_managers_who_revoke_a_machine_at_once_one_is_in_the_audit() {
        enrol(KIOSK, "borne");
        WrittenAudit written = new WrittenAudit(hall.jdbc);

        Simultaneously.act(4, who -> commands.revoke(hall.actor("m" + who, Role.MANAGER), site, KIOSK, "borne"));

        assertThat(written.actions()).containsExactly(AuditAction.DEVICE_REVOKED);
    }

    private static AuditEntry entry(AuditAction action, String actor) {
        return AuditEntry.of(action, actor, "KIOSK/borne").at("salle");
    }
}
