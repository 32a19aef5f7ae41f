// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.entry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.audit.CountedRefusals;
import fr.accueil.backend.device.DeviceCommands;
import fr.accueil.backend.device.DeviceKind;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.WrittenAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class RefusedActionsTest {

    private final Hall hall;
    private final RefusedActions refusedActions;
    private final CountedRefusals refusals;
    private final WrittenAudit written;

    RefusedActionsTest(Database database) {
        hall = Hall.on(database);
        refusedActions = hall.bean(RefusedActions.class);
        refusals = hall.bean(CountedRefusals.class);
        refusals.write();
        written = new WrittenAudit(hall.jdbc);
    }

    @Test
    void a_press_without_the_right_to_it_is_written_whatever_carries_the_refusal() {
        refusedActions.countIfRefused(new IllegalStateException("a press failed", new RuntimeException(refusal())));
        refusedActions.countIfRefused(refusal());
        refusals.write();

        assertThat(written.entries())
                .containsExactly(AuditEntry.of(AuditAction.ACTION_REFUSED, "agent", "MANAGE_DEVICES")
                        .at("salle")
                        .after("times: 2"));
    }

    @Test
    void a_press_that_failed_for_another_reason_is_not() {
        IllegalStateException circle = new IllegalStateException("one");
        circle.initCause(new IllegalStateException("other", circle));
        refusedActions.countIfRefused(circle);
        refusedActions.countIfRefused(new IllegalStateException("no right is concerned"));
        refusedActions.countPage("manager/audit");
        refusals.write();

        assertThat(written.entries()).isEmpty();
    }

    private NotAllowedException refusal() {
        try {
            hall.bean(DeviceCommands.class)
                    .newCode(hall.actor("agent", Role.AGENT), hall.site, DeviceKind.KIOSK, "borne");
        } catch (NotAllowedException e) {
            return e;
        }
        throw new AssertionError("an agent made a code");
    }
}
