// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.console;

import fr.accueil.backend.account.RecoveryAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of an answer to {@code ./accueil admin}. */
final class AdminLines {

    private AdminLines() {}

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
