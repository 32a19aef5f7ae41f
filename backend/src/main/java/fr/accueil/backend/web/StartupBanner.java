// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import fr.accueil.backend.configuration.ServerSettings;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the address of each screen once the server is open. */
@Component
class StartupBanner {

    private final Sites sites;
    private final Environment environment;
    private final String address;
    /** For the person at the terminal, not for the log. */
    private final PrintStream terminal = System.out;

    StartupBanner(Sites sites, Environment environment, ServerSettings server) {
        this.sites = sites;
        this.environment = environment;
        this.address = server.address();
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() throws UnknownHostException {
        String port = environment.getProperty("local.server.port", "8080");
        InetAddress bound = InetAddress.getByName(address);
        String host = bound.isLoopbackAddress() || bound.isAnyLocalAddress() ? "localhost" : address;
        String server = "http://" + host + ":" + port;
        terminal.println("Accueil is open at " + server + "/");
        for (Site site : sites.all()) {
            terminal.println(site.name().in(site.language()) + " (" + site.code() + ")");
            site.kiosks().forEach(kiosk -> line("kiosk", server + "/kiosk/" + kiosk.code()));
            line("counter", server + "/counter");
            line("reception", server + "/reception");
            site.displays().forEach(display -> line("display", server + "/display/" + display.code()));
            site.counters().stream()
                    .limit(1)
                    .forEach(counter -> line("sign", server + "/sign/" + counter.code() + "  (one for each counter)"));
            site.surveys().forEach(survey -> line("survey", server + "/survey/" + survey.code()));
            line("manager", server + "/manager");
        }
    }

    private void line(String screen, String url) {
        terminal.printf("  %-9s %s%n", screen, url);
    }
}
