// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.configuration;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param data the folder of all data of this server */
@ConfigurationProperties("accueil")
public record DataSettings(@DefaultValue("./data") Path data) {}
