// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param waitsPatience how long a question waits for the update after a counter has opened */
@ConfigurationProperties("accueil")
record WaitSettings(Duration waitsPatience) {}
