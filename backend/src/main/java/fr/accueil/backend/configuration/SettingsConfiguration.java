// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.configuration;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of all parts known to those that ask for them. */
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan("fr.accueil.backend")
class SettingsConfiguration {}
