// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param siteFile what the first start imports; empty for the demonstration */
@ConfigurationProperties("accueil")
record SiteSettings(@DefaultValue("") String siteFile) {}
