// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param feedKept how many frames a site keeps for readers that reconnect */
@ConfigurationProperties("accueil")
record FeedSettings(@DefaultValue("20000") long feedKept) {}
