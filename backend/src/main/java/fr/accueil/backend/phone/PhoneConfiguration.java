// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.configuration.ServerSettings;
import fr.accueil.backend.database.PublicShare;
import fr.accueil.backend.live.PlainSocket;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class PhoneConfiguration {

    @Bean
    FilterRegistrationBean<PublicGate> publicGate(PhoneAdapter adapter, PublicShare share, ServerSettings server) {
        FilterRegistrationBean<PublicGate> filter = new FilterRegistrationBean<>(new PublicGate(
                token -> adapter.known(token).isPresent(), share, Math.max(1, server.workers() * 3 / 4)));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 6);
        return filter;
    }

    /** Before the container's own filter, which would open any socket. */
    @Bean
    FilterRegistrationBean<PhoneGate> phoneGate(PhoneTokenCheck tokens, PhoneAdapter adapter) {
        FilterRegistrationBean<PhoneGate> filter = new FilterRegistrationBean<>(new PhoneGate(tokens, adapter));
        filter.addUrlPatterns("/t/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<HallGate> hallGate(HallCodes codes, HallVisits visits) {
        FilterRegistrationBean<HallGate> filter = new FilterRegistrationBean<>(new HallGate(codes, visits));
        filter.addUrlPatterns(HallCodes.PATH + "*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    PlainSocket phoneAddress(PhoneEndpoint endpoint) {
        return new PlainSocket("/t/{token}/live", endpoint);
    }
}
