// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.configuration;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Configuration;

/** Registers the settings of all packages. */
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan("fr.accueil.backend")
class SettingsConfiguration {}
