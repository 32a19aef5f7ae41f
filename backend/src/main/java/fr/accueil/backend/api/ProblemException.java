// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import org.jspecify.annotations.Nullable;

/** A call that is refused; becomes an RFC 9457 problem. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final @Nullable String field;

    private ProblemException(int status, String type, @Nullable String field, String detail) {
        super(detail);
        this.status = status;
        this.type = type;
        this.field = field;
    }

    /** 400 with the field named. */
    static ProblemException badField(String field, String detail) {
        return new ProblemException(400, "bad-request", field, field + ": " + detail);
    }

    static ProblemException of(int status, String type, String detail) {
        return new ProblemException(status, type, null, detail);
    }

    static ProblemException of(int status, String type, @Nullable String field, String detail) {
        return new ProblemException(status, type, field, detail);
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    @Nullable
    String field() {
        return field;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
