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
    FilterRegistrationBean<PublicLoadFilter> publicGate(
            PhoneAdapter adapter, PublicShare share, ServerSettings server) {
        FilterRegistrationBean<PublicLoadFilter> filter = new FilterRegistrationBean<>(new PublicLoadFilter(
                token -> adapter.known(token).isPresent(), share, Math.max(1, server.workers() * 3 / 4)));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 6);
        return filter;
    }

    /** Before the container's own filter, which would open any socket. */
    @Bean
    FilterRegistrationBean<PhoneTokenFilter> phoneGate(PhoneTokenCheck tokens, PhoneAdapter adapter) {
        FilterRegistrationBean<PhoneTokenFilter> filter =
                new FilterRegistrationBean<>(new PhoneTokenFilter(tokens, adapter));
        filter.addUrlPatterns("/t/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<HallCodeFilter> hallGate(HallCodes codes, PhoneSessions visits) {
        FilterRegistrationBean<HallCodeFilter> filter = new FilterRegistrationBean<>(new HallCodeFilter(codes, visits));
        filter.addUrlPatterns(HallCodes.PATH + "*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    PlainSocket phoneAddress(PhoneEndpoint endpoint) {
        return new PlainSocket("/t/{token}/live", endpoint);
    }
}
