// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.console;

import fr.accueil.backend.account.AccountRecovery;
import fr.accueil.backend.account.password.PasswordHashes;
import fr.accueil.backend.console.RequestAnswers;
import fr.accueil.backend.console.RequestKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Answers {@code ./accueil admin} while the server runs. */
@Component
class AdminRequests implements RequestAnswers {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._@-]{0,80}");

    private final AccountRecovery recovery;

    AdminRequests(AccountRecovery recovery) {
        this.recovery = recovery;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.ADMIN;
    }

    /** @param lines a login or an empty line, and the hash of the new password: no secret lies on the disk */
    @Override
    public Optional<List<String>> answer(List<String> lines) {
        boolean isOne = lines.size() == 2
                && LOGIN.matcher(lines.getFirst()).matches()
                && PasswordHashes.isOfOneTime(lines.getLast());
        if (!isOne) {
            return Optional.empty();
        }
        Optional<String> login = Optional.of(lines.getFirst()).filter(text -> !text.isEmpty());
        return Optional.of(AdminLines.written(recovery.recover(login, lines.getLast())));
    }
}
