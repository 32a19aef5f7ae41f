// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Trusted proxies and the limit of anonymous sessions.
 *
 * @param trustedProxies addresses or ranges, separated by commas
 * @param anonymousSessions how many sessions unknown browsers may hold at a time
 */
@ConfigurationProperties("accueil")
public record RequestSettings(
        @DefaultValue("") String trustedProxies,
        @DefaultValue("2000") int anonymousSessions) {}
