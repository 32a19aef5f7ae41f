// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.console;

import fr.accueil.backend.account.RecoveryAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files by which the command and a running server talk, in the data folder that only their user can enter. */
final class RequestFiles {

    static final String REQUEST = "admin-request-";
    static final String ANSWER = "admin-answer-";

    /** Of a request or an answer, in bytes. */
    static final int LARGEST = 10_000;

    private RequestFiles() {}

    static List<String> written(RecoveryAnswer answer) {
        return switch (answer) {
            case RecoveryAnswer.Done(String login, boolean made) -> List.of(made ? "MADE" : "DONE", login);
            case RecoveryAnswer.NoSuchAdministrator(List<String> administrators) -> {
                List<String> lines = new ArrayList<>(List.of("NONE"));
                administrators.stream().limit(100).forEach(lines::add);
                yield lines;
            }
            case RecoveryAnswer.OfTheDemonstration() -> List.of("DEMONSTRATION");
        };
    }

    /** Empty for what no server writes. */
    static Optional<RecoveryAnswer> read(List<String> lines) {
        return switch (lines.isEmpty() ? "" : lines.getFirst()) {
            case "MADE" -> Optional.of(new RecoveryAnswer.Done(lines.getLast(), true));
            case "DONE" -> Optional.of(new RecoveryAnswer.Done(lines.getLast(), false));
            case "NONE" -> Optional.of(new RecoveryAnswer.NoSuchAdministrator(lines.subList(1, lines.size())));
            case "DEMONSTRATION" -> Optional.of(new RecoveryAnswer.OfTheDemonstration());
            default -> Optional.empty();
        };
    }
}
