// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.configuration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param publicUrl the address under which visitors' phones reach this server, without a slash at its end; empty if
 * unset
 */
@ConfigurationProperties("accueil")
public record PublicSettings(@DefaultValue("") String publicUrl) {
    public PublicSettings {
        publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }
}
