// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.configuration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this is a demonstration, and of what.
 *
 * @param demoPast whether it has weeks before its first day
 * @param demoAnywhere whether it may be reached from other machines
 * @param clock the instant at which its clock starts; empty for the true time
 */
@ConfigurationProperties("accueil")
public record DemonstrationSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("false") boolean demoPast,
        @DefaultValue("false") boolean demoAnywhere,
        @DefaultValue("") String clock) {}
