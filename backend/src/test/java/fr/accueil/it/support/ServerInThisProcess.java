// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import fr.accueil.Accueil;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A whole server of a demonstration in the process of the test, for what needs neither a kill nor a restart: it starts in
 * half the time of the packaged one, and its pages come from code that is warm.
 */
public record ServerInThisProcess(ConfigurableApplicationContext context) implements RunningServer, AutoCloseable {

    /** Started and ready; the arguments are settings such as {@code --accueil.feed-kept=1000}. */
    public static ServerInThisProcess in(Path folder, String... arguments) {
        return new ServerInThisProcess(start(folder, new Class<?>[0], arguments));
    }

    static ConfigurableApplicationContext start(Path folder, Class<?>[] more, String... arguments) {
        List<String> settings = List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--accueil.demo=true",
                "--accueil.demo-past=false",
                "--accueil.api-token=" + TOKEN,
                "--accueil.data=" + folder,
                "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1");
        return new SpringApplicationBuilder(Accueil.class)
                .sources(more)
                .run(Stream.concat(settings.stream(), Stream.of(arguments)).toArray(String[]::new));
    }

    static int port(ConfigurableApplicationContext context) {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    @Override
    public int port() {
        return port(context);
    }

    @Override
    public void close() {
        context.close();
    }
}
