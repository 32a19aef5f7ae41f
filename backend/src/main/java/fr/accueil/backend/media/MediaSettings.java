// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.media;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param media the folder of the pictures and videos of the displays */
@ConfigurationProperties("accueil")
record MediaSettings(Path media) {}
