// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where spoken sentences are found, and the program that speaks the others; empty for none. */
@ConfigurationProperties("accueil.voice")
record VoiceSettings(Path clips, Path cache, String program) {}
