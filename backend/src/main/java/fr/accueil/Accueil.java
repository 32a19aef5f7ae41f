// SPDX-License-Identifier: EUPL-1.2
package fr.accueil;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import fr.accueil.backend.account.console.AdminCommand;
import fr.accueil.backend.console.Terminal;
import fr.accueil.backend.simulate.Simulate;
import fr.accueil.backend.sitechange.console.SiteCommand;
import fr.accueil.backend.start.OwnerOnly;
import fr.accueil.backend.start.StartChecks;
import fr.accueil.backend.start.StartRefused;
import fr.accueil.backend.time.SystemClock;
import fr.accueil.backend.trace.EvaluateWaits;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the application. */
@SpringBootApplication
@EnableScheduling
@Push
@StyleSheet("context://accueil/accueil.css")
public class Accueil implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    /** Starts the server, or runs a command that needs no server. */
    public static void main(String[] args) {
        String command = args.length == 0 ? "" : args[0];
        List<String> rest = args.length == 0 ? List.of() : List.of(args).subList(1, args.length);
        switch (command) {
            case "simulate" ->
                System.exit(Simulate.run(rest, System.getenv(), SystemClock.get(), System.out, System.err));
            case "admin" ->
                System.exit(AdminCommand.run(rest, System.getenv(), SystemClock.get(), System.out, System.err));
            case "site" ->
                System.exit(SiteCommand.run(
                        rest,
                        System.getenv(),
                        SystemClock.get(),
                        Locale.getDefault(Locale.Category.DISPLAY),
                        Terminal.here()));
            case "evaluate-waits" -> System.exit(EvaluateWaits.run(rest, System.out, System.err));
            default -> serve(args);
        }
    }

    /** A start that fails has logged the reason, and ends the process with all its threads. */
    private static void serve(String[] args) {
        OwnerOnly.umask();
        SpringApplication server = new SpringApplication(Accueil.class);
        server.addInitializers(new StartChecks());
        try {
            server.run(args);
        } catch (RuntimeException e) {
            System.exit(StartRefused.exitCode(e));
        }
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "accueil/icon.svg", "any");
    }
}
