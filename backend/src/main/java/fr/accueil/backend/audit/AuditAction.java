// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.audit;

/** What is written to the audit. The names are stored: none is ever renamed, and each has at most 40 characters. */
public enum AuditAction {
    SIGNED_IN(AuditRetention.ACCESS),
    SIGN_IN_REFUSED(AuditRetention.ACCESS),
    SIGNED_OUT(AuditRetention.ACCESS),
    /** Another person, or a change of the account, ended a sign-in. */
    SESSION_ENDED(AuditRetention.ACCESS),
    /** A person who is signed in, a device or a token asked for what it has no right to. */
    ACTION_REFUSED(AuditRetention.ACCESS),

    ACCOUNT_CREATED(AuditRetention.CHANGE),
    ACCOUNT_CHANGED(AuditRetention.CHANGE),
    ACCOUNT_DISABLED(AuditRetention.CHANGE),
    ACCOUNT_ENABLED(AuditRetention.CHANGE),
    WAITING_DISMISSED(AuditRetention.CHANGE),
    PASSWORD_CHANGED(AuditRetention.CHANGE),
    PASSWORD_RESET(AuditRetention.CHANGE),
    TOKEN_CREATED(AuditRetention.CHANGE),
    TOKEN_CHANGED(AuditRetention.CHANGE),
    TOKEN_REVOKED(AuditRetention.CHANGE),

    SITE_CREATED(AuditRetention.CHANGE),
    SITE_CHANGED(AuditRetention.CHANGE),
    SITE_ARCHIVED(AuditRetention.CHANGE),
    SITE_REOPENED(AuditRetention.CHANGE),
    OPENING_CHANGED(AuditRetention.CHANGE),
    TRAINING_STARTED(AuditRetention.CHANGE),
    TRAINING_ENDED(AuditRetention.CHANGE),
    SETTING_CHANGED(AuditRetention.CHANGE),

    DEVICE_CODE_MADE(AuditRetention.CHANGE),
    DEVICE_ENROLLED(AuditRetention.CHANGE),
    DEVICE_REVOKED(AuditRetention.CHANGE),
    DEVICE_OUT_OF_ORDER(AuditRetention.CHANGE),
    DEVICE_IN_ORDER(AuditRetention.CHANGE),

    SERVICE_CLOSED(AuditRetention.CHANGE),
    SERVICE_REOPENED(AuditRetention.CHANGE),
    PLACES_ADDED(AuditRetention.CHANGE),
    MESSAGE_SHOWN(AuditRetention.CHANGE),
    MESSAGE_REMOVED(AuditRetention.CHANGE),
    APPOINTMENTS_IMPORTED(AuditRetention.CHANGE),
    COMMENT_MODERATED(AuditRetention.CHANGE),

    EXPORTED(AuditRetention.CHANGE),
    DATA_ERASED(AuditRetention.CHANGE),
    RESTORED(AuditRetention.CHANGE);

    private final AuditRetention retention;

    AuditAction(AuditRetention retention) {
        this.retention = retention;
    }

    public AuditRetention retention() {
        return retention;
    }
}
