// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.console;

import fr.accueil.backend.console.RequestKind;
import fr.accueil.backend.console.RunningServer;
import fr.accueil.backend.console.StoppedServer;
import fr.accueil.backend.live.NodeWakeUp;
import fr.accueil.backend.site.version.SiteVersions;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The server to which {@code ./accueil site} gives its orders, whether it runs or not. */
final class SiteServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<String, String> environment;
    private final Clock clock;
    private final Locale language;

    SiteServer(Map<String, String> environment, Clock clock, Locale language) {
        this.environment = environment;
        this.clock = clock;
        this.language = language;
    }

    /** @throws fr.accueil.backend.console.CannotBeDone when neither it nor its database can be reached */
    SiteAnswer answer(SiteOrder order) {
        return StoppedServer.of(environment)
                .with(database -> answer(database, order))
                .orElseGet(() -> asked(new RunningServer(StoppedServer.data(environment), PATIENCE), order, language));
    }

    static SiteAnswer asked(RunningServer server, SiteOrder order, Locale language) {
        return SiteLines.answer(server.ask(RequestKind.SITE, SiteLines.written(order, language)))
                .orElseThrow(RunningServer::nonsense);
    }

    private SiteAnswer answer(DataSource database, SiteOrder order) {
        try (ConfigurableApplicationContext parts = new SpringApplicationBuilder(SiteParts.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .registerShutdownHook(false)
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(DataSource.class, () -> database);
                    beans.registerBean(Clock.class, () -> clock);
                })
                .run()) {
            SiteAnswer answer = parts.getBean(SiteDesk.class).answer(order, language);
            NodeWakeUp.wake(database, parts.getBean(SiteVersions.class).listSites());
            return answer;
        } catch (BeanCreationException e) {
            if (e.contains(SchemaManagementException.class)) {
                throw StoppedServer.ofAnotherVersion();
            }
            throw e;
        }
    }
}
