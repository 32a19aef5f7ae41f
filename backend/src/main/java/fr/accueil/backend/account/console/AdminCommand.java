// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.console;

import fr.accueil.backend.account.AccountRecovery;
import fr.accueil.backend.account.RecoveryAnswer;
import fr.accueil.backend.account.RecoveryParts;
import fr.accueil.backend.account.password.PasswordHashes;
import fr.accueil.backend.console.CannotBeDone;
import fr.accueil.backend.console.RequestKind;
import fr.accueil.backend.console.RunningServer;
import fr.accueil.backend.console.StoppedServer;
import fr.accueil.backend.security.OneTimePassword;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** {@code ./accueil admin}: a new one-time password for an administrator, on the server's own machine. */
public final class AdminCommand {

    static final String HELP = """
            ./accueil admin [LOGIN]    gives an administrator (admin, when none is named) a one-time password; makes admin
                                       when there is no administrator. The server may run or be stopped. Give it the same
                                       ACCUEIL_DATA or ACCUEIL_DB_URL, _USER and _PASSWORD, and run it as the same user.""";

    private static final int GONE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._@-]{2,80}");

    private AdminCommand() {}

    /** @return the code to exit with: 0, or 2 when it could not be done */
    public static int run(
            List<String> arguments, Map<String, String> environment, Clock clock, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.println(HELP);
            return 0;
        }
        if (arguments.size() > 1
                || arguments.stream().anyMatch(login -> !LOGIN.matcher(login).matches())) {
            err.println("This is no login. Usage:");
            err.println(HELP);
            return GONE;
        }
        Path data = StoppedServer.data(environment);
        try {
            OneTimePassword password = OneTimePassword.make();
            String hash = PasswordHashes.of(password);
            Optional<String> login = arguments.stream().findFirst();
            RecoveryAnswer answer = StoppedServer.of(environment)
                    .with(source -> recovered(source, clock, login, hash))
                    .orElseGet(() -> asked(new RunningServer(data, PATIENCE), login, hash));
            return told(answer, password, out, err);
        } catch (CannotBeDone e) {
            err.println(e.getMessage());
            return GONE;
        }
    }

    private static RecoveryAnswer recovered(DataSource source, Clock clock, Optional<String> login, String hash) {
        try (AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext()) {
            parts.registerBean(DataSource.class, () -> source);
            parts.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
            parts.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
            parts.registerBean(Clock.class, () -> clock);
            parts.register(RecoveryParts.class);
            parts.refresh();
            return parts.getBean(AccountRecovery.class).recover(login, hash);
        }
    }

    static RecoveryAnswer asked(RunningServer server, Optional<String> login, String hash) {
        return AdminLines.read(server.ask(RequestKind.ADMIN, List.of(login.orElse(""), hash)))
                .orElseThrow(RunningServer::nonsense);
    }

    private static int told(RecoveryAnswer answer, OneTimePassword password, PrintStream out, PrintStream err) {
        return switch (answer) {
            case RecoveryAnswer.Done(String login, boolean made) -> {
                out.printf(
                        "%s \"%s\", one-time password \"%s\": printed this one time. It works once, within %d hours.%n",
                        made ? "New account" : "Account", login, password.text(), OneTimePassword.LASTS.toHours());
                yield 0;
            }
            case RecoveryAnswer.NoSuchAdministrator(List<String> administrators) -> {
                err.println("There is no such administrator. Administrators of all sites: "
                        + String.join(", ", administrators) + ". Name one: ./accueil admin LOGIN");
                yield GONE;
            }
            case RecoveryAnswer.OfTheDemonstration() -> {
                err.println("This is a demonstration: sign in as \"admin\" with the password \"demonstration\".");
                yield GONE;
            }
        };
    }
}
