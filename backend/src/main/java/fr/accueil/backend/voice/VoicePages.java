// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.security.Permission;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the displays and the kiosks fetch what they say: only what this server has written for them. */
@RestController
class VoicePages {

    private static final String FROM = "Sec-Fetch-Site";

    private final Voice voice;
    private final SignedSentences sentences;
    private final CurrentActor actors;
    private final Demonstration demonstration;

    VoicePages(Voice voice, SignedSentences sentences, CurrentActor actors, Demonstration demonstration) {
        this.voice = voice;
        this.sentences = sentences;
        this.actors = actors;
        this.demonstration = demonstration;
    }

    /**
     * A sentence of a page, at the address that {@link SignedSentences} gave it.
     *
     * @param lang of at most 35 characters
     */
    @GetMapping("/voice/say")
    ResponseEntity<byte[]> say(
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String signature,
            @RequestHeader(name = FROM, defaultValue = "") String from) {
        if (!lang.matches("[A-Za-z-]{2,35}") || !Voice.isSpeakable(text)) {
            return ResponseEntity.badRequest().build();
        }
        return answer(from, sentences.verify(lang, text, signature), () -> text);
    }

    /** Whether this server can speak a language: a word of its own. */
    @GetMapping("/voice/trial")
    ResponseEntity<byte[]> trial(
            @RequestParam(defaultValue = "") String lang, @RequestHeader(name = FROM, defaultValue = "") String from) {
        Optional<Locale> language = sentences.known(lang);
        return answer(from, language, () -> Saying.one(language.orElseThrow()));
    }

    private ResponseEntity<byte[]> answer(String from, Optional<Locale> language, Supplier<String> sentence) {
        if (from.equals("cross-site") || !mayListen() || language.isEmpty()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        return voice.say(language.get(), sentence.get())
                .map(sound -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                        .contentType(MediaType.valueOf("audio/wav"))
                        .body(sound))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    /** The devices, and the managers who set them up and check their voice. */
    private boolean mayListen() {
        return demonstration.isOn()
                || actors.find().filter(VoicePages::isListener).isPresent();
    }

    private static boolean isListener(Actor actor) {
        return switch (actor.role()) {
            case KIOSK, SCREEN -> true;
            case AGENT, RECEPTION, MANAGER, ADMIN -> actor.may(Permission.MANAGE_DEVICES);
        };
    }
}
