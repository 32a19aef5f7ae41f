// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.security.key.Digest;
import fr.accueil.backend.site.Site;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Commands on the devices of a site. A manager may do all of them; the reception desk may put a kiosk out of order and
 * back. An unknown device is ignored.
 */
@Component
public class DeviceCommands {

    /** Longer reasons are cut. */
    public static final int REASON_LENGTH = 200;

    private final DeviceRegister register;
    private final Clock clock;
    private final Audit audit;

    DeviceCommands(DeviceRegister register, Clock clock, Audit audit) {
        this.register = register;
        this.clock = clock;
        this.audit = audit;
    }

    /** A code to type on a machine: 8 characters without similar ones, once, before {@code until}. */
    public record NewCode(String code, Instant until) {}

    /**
     * Makes the code for the next machine that is to be this device; an earlier code is void. The machine that is the
     * device now stays so until the new one is enrolled.
     *
     * @return the code, given only once: only its hash is stored
     */
    public Optional<NewCode> newCode(Actor actor, Site site, DeviceKind kind, String code) {
        Instant until = clock.instant().plus(Enrolment.CODE_VALID);
        String secret = Digest.secret(Enrolment.CODE_LENGTH);
        return change(AuditAction.DEVICE_CODE_MADE, actor, site, kind, code, row -> row.offer(Digest.of(secret), until))
                .map(device -> new NewCode(secret, until));
    }

    /** Revokes the machine; a code that was made is void. */
    public boolean revoke(Actor actor, Site site, DeviceKind kind, String code) {
        return change(AuditAction.DEVICE_REVOKED, actor, site, kind, code, DeviceRow::revoke)
                .isPresent();
    }

    /** The kiosk gives no tickets until it is put back in order; the reason is for the staff. */
    public boolean putOutOfOrder(Actor actor, Site site, String kiosk, String reason) {
        String plain = reason.strip().replaceAll("\\p{Cntrl}+", " ");
        String kept = plain.substring(0, Math.min(plain.length(), REASON_LENGTH));
        Instant now = clock.instant();
        return suspend(AuditAction.DEVICE_OUT_OF_ORDER, actor, site, kiosk, row -> row.putOutOfOrder(kept, now));
    }

    /** The kiosk is in order again. */
    public boolean putBackInOrder(Actor actor, Site site, String kiosk) {
        return suspend(AuditAction.DEVICE_IN_ORDER, actor, site, kiosk, DeviceRow::putBackInOrder);
    }

    /** The reception desk is beside the kiosks, and has this right. */
    private boolean suspend(AuditAction action, Actor actor, Site site, String kiosk, Consumer<DeviceRow> work) {
        actor.require(Permission.RECEIVE, site.code());
        return register.change(
                        rows -> rows.lock(DeviceRow.id(site.code(), DeviceKind.KIOSK, kiosk)),
                        row -> write(action, actor, row, work))
                .isPresent();
    }

    private Optional<KnownDevice> change(
            AuditAction action, Actor actor, Site site, DeviceKind kind, String code, Consumer<DeviceRow> work) {
        actor.require(Permission.MANAGE_DEVICES, site.code());
        return register.change(
                rows -> rows.lock(DeviceRow.id(site.code(), kind, code)), row -> write(action, actor, row, work));
    }

    /** A second press changes nothing, and is not written again. */
    private void write(AuditAction action, Actor actor, DeviceRow row, Consumer<DeviceRow> work) {
        String before = row.facts().text();
        work.accept(row);
        String after = row.facts().text();
        if (action == AuditAction.DEVICE_CODE_MADE || !before.equals(after)) {
            audit.append(AuditEntry.of(action, actor.name(), row.subject())
                    .at(row.site())
                    .before(before)
                    .after(after));
        }
    }
}
