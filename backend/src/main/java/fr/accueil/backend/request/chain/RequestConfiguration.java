// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.chain;

import fr.accueil.backend.configuration.DataSettings;
import fr.accueil.backend.configuration.ServerSettings;
import fr.accueil.backend.connection.GuardedProtocol;
import fr.accueil.backend.connection.OpenConnections;
import fr.accueil.backend.request.OuterValve;
import fr.accueil.backend.request.RequestSettings;
import fr.accueil.backend.request.TrustedProxies;
import fr.accueil.backend.request.body.BodyFilter;
import fr.accueil.backend.request.body.BodyReadings;
import fr.accueil.backend.request.body.Uploads;
import fr.accueil.backend.request.session.AnonymousSessionPolicy;
import fr.accueil.backend.request.session.AnonymousSessions;
import fr.accueil.backend.request.session.KnownCallers;
import fr.accueil.backend.request.session.RefusedSessions;
import fr.accueil.backend.request.session.SessionFilter;
import fr.accueil.backend.request.session.SessionOpeningFilter;
import fr.accueil.backend.security.ApiTokens;
import fr.accueil.backend.time.Ticker;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    /** Directly after the filters that may come first. */
    private static final int KNOWN = 0;

    @Bean
    TrustedProxies trustedProxies(RequestSettings settings) {
        return new TrustedProxies(settings.trustedProxies());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> outerValve(TrustedProxies proxies) {
        return factory -> factory.addEngineValves(new OuterValve(proxies));
    }

    @Bean
    OpenConnections openConnections(TrustedProxies proxies, Ticker ticker, ServerSettings server) {
        return new OpenConnections(ticker, address -> proxies.isTrusted(address.getHostAddress()), server.workers());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> guardedConnections(OpenConnections connections) {
        return factory -> {
            factory.setProtocol(GuardedProtocol.class.getName());
            factory.addConnectorCustomizers(
                    connector -> ((GuardedProtocol) connector.getProtocolHandler()).guard(connections));
        };
    }

    @Bean
    BodyReadings bodyReadings(Ticker ticker, DataSettings settings) {
        return new BodyReadings(ticker, new Uploads(settings.data().resolve("uploads")));
    }

    @Bean
    FilterRegistrationBean<BodyFilter> bodyGate(ApiTokens tokens, BodyReadings readings) {
        FilterRegistrationBean<BodyFilter> filter =
                new FilterRegistrationBean<>(new BodyFilter(new KnownCallers(tokens), readings));
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        filter.setAsyncSupported(true);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    AnonymousSessions anonymousSessions(RequestSettings settings) {
        return new AnonymousSessions(settings.anonymousSessions());
    }

    @Bean
    FilterRegistrationBean<SessionFilter> sessionGate(
            AnonymousSessions sessions, AnonymousSessionPolicy anonymousSessionPolicy) {
        FilterRegistrationBean<SessionFilter> filter =
                new FilterRegistrationBean<>(new SessionFilter(sessions, anonymousSessionPolicy));
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    /** Before the screens' framework, which would log a refusal as a failure. */
    @Bean
    FilterRegistrationBean<RefusedSessions> refusedSessions() {
        FilterRegistrationBean<RefusedSessions> filter = new FilterRegistrationBean<>(new RefusedSessions());
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.FORWARD));
        filter.addServletNames("springServlet");
        return filter;
    }

    /** After the security, which identifies the caller. */
    @Bean
    FilterRegistrationBean<SessionOpeningFilter> knownSessions(AnonymousSessionPolicy anonymousSessionPolicy) {
        FilterRegistrationBean<SessionOpeningFilter> filter =
                new FilterRegistrationBean<>(new SessionOpeningFilter(anonymousSessionPolicy));
        filter.setOrder(KNOWN);
        return filter;
    }
}
