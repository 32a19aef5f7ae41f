// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.Demonstration;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the displays and the kiosks fetch what they say. For the house's own devices and people only. */
@RestController
class VoicePages {

    private final Voice voice;
    private final CurrentActor actors;
    private final Demonstration demonstration;

    VoicePages(Voice voice, CurrentActor actors, Demonstration demonstration) {
        this.voice = voice;
        this.actors = actors;
        this.demonstration = demonstration;
    }

    /** @param lang a BCP 47 tag of at most 35 characters */
    @GetMapping("/voice/say")
    ResponseEntity<byte[]> say(
            @RequestParam(defaultValue = "") String lang, @RequestParam(defaultValue = "") String text) {
        if (!demonstration.isOn() && actors.find().isEmpty()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        if (!lang.matches("[A-Za-z-]{2,35}") || text.isBlank() || text.length() > Voice.LONGEST) {
            return ResponseEntity.badRequest().build();
        }
        return voice.say(Locale.forLanguageTag(lang), text)
                .map(sound -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                        .contentType(MediaType.valueOf("audio/wav"))
                        .body(sound))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
