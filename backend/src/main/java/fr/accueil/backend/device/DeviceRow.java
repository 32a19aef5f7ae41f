// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.audit.AuditFacts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place for a machine: the machine that was enrolled there, the code for the next one, and a manager's decision. */
@Entity
@Table(name = "device")
class DeviceRow {

    /** How far the clocks of two servers may be apart. */
    private static final Duration APART = Duration.ofMinutes(1);

    @Id
    private String id = "";

    private String site = "";

    @Enumerated(EnumType.STRING)
    private DeviceKind kind = DeviceKind.KIOSK;

    private String code = "";
    private @Nullable String tokenHash;
    private @Nullable Instant enrolledAt;
    private @Nullable String codeHash;
    private @Nullable Instant codeUntil;
    private @Nullable Instant outOfOrderSince;
    private @Nullable String outOfOrderReason;
    private @Nullable Instant seenAt;

    protected DeviceRow() {}

    DeviceRow(String site, DeviceKind kind, String code) {
        this.id = id(site, kind, code);
        this.site = site;
        this.kind = kind;
        this.code = code;
    }

    static String id(String site, DeviceKind kind, String code) {
        return site + "/" + kind + "/" + code;
    }

    String id() {
        return id;
    }

    void offer(String newCodeHash, Instant until) {
        codeHash = newCodeHash;
        codeUntil = until;
    }

    boolean offers(Instant now) {
        // A code must not last for hours after the clock is set back.
        return codeUntil != null
                && now.isBefore(codeUntil)
                && codeUntil.isBefore(now.plus(Enrolment.CODE_VALID).plus(APART));
    }

    /** The code is used up, and a machine enrolled here before is no longer enrolled. */
    void enrol(String newTokenHash, Instant now) {
        tokenHash = newTokenHash;
        enrolledAt = now;
        codeHash = null;
        codeUntil = null;
        seenAt = null;
    }

    void revoke() {
        tokenHash = null;
        enrolledAt = null;
        codeHash = null;
        codeUntil = null;
        seenAt = null;
    }

    /** Another reason keeps the start time. */
    void putOutOfOrder(String reason, Instant now) {
        outOfOrderSince = outOfOrderSince == null ? now : outOfOrderSince;
        outOfOrderReason = reason;
    }

    void putBackInOrder() {
        outOfOrderSince = null;
        outOfOrderReason = null;
    }

    /** A heartbeat later than now, from before the clock was set back, is replaced. */
    void seen(Instant at, Instant now) {
        if (seenAt == null || at.isAfter(seenAt) || seenAt.isAfter(now.plus(Heartbeats.SILENT_AFTER))) {
            seenAt = at;
        }
    }

    /** What the audit says of it; codes and tokens are none of it. */
    AuditFacts facts() {
        return AuditFacts.of("enrolled", enrolledAt == null ? "-" : enrolledAt)
                .and("code-until", Optional.ofNullable(codeUntil))
                .and("out-of-order", Optional.ofNullable(outOfOrderSince))
                .and("reason", Optional.ofNullable(outOfOrderReason).filter(text -> !text.isEmpty()));
    }

    /** Its name in the audit. */
    String subject() {
        return kind + "/" + code;
    }

    String site() {
        return site;
    }

    KnownDevice known() {
        return new KnownDevice(
                id,
                site,
                kind,
                code,
                Optional.ofNullable(tokenHash),
                Optional.ofNullable(enrolledAt),
                Optional.ofNullable(codeUntil),
                Optional.ofNullable(outOfOrderSince)
                        .map(since ->
                                new DeviceState.OutOfOrder(since, outOfOrderReason == null ? "" : outOfOrderReason)),
                Optional.ofNullable(seenAt));
    }
}
