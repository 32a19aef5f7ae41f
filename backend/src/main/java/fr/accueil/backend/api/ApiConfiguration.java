// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.live.PlainSocket;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.site.Sites;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    private static final String FEED = "/api/v1/sites/{site}/feed";

    /** A field of the wrong type, or one that is written twice, is refused, not guessed. */
    @Bean
    JsonMapperBuilderCustomizer strictTypes() {
        return mapper -> mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit() {
        FilterRegistrationBean<BodyLimit> filter = new FilterRegistrationBean<>(new BodyLimit());
        filter.addUrlPatterns("/api/*");
        return filter;
    }

    /** Before the container's own filter, which would open any socket. */
    @Bean
    FilterRegistrationBean<FeedFilter> feedGate(Sites sites) {
        FilterRegistrationBean<FeedFilter> filter = new FilterRegistrationBean<>(new FeedFilter(sites));
        filter.addUrlPatterns("/api/v1/sites/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    PlainSocket feedAddress(FeedEndpoint endpoint, CurrentActor actors) {
        return new FeedSocket(FEED, endpoint, actors);
    }
}
