// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.console;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * What {@link SiteDesk} needs, for a program that has the database alone. Not a {@code Configuration}: the server's own scan
 * must not find it.
 */
@AutoConfigurationPackage(
        basePackages = {"fr.accueil.backend.site", "fr.accueil.backend.ticket", "fr.accueil.backend.device"})
@ComponentScan({
    "fr.accueil.backend.site",
    "fr.accueil.backend.sitechange",
    "fr.accueil.backend.ticket",
    "fr.accueil.backend.device",
    "fr.accueil.backend.audit",
    "fr.accueil.backend.configuration"
})
@ImportAutoConfiguration({
    JdbcTemplateAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
class SiteParts {}
