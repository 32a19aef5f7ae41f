// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

/** A file, or a line of it, that cannot be understood. */
final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    FileRefused(Problem problem) {
        super(problem.kind().name(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
