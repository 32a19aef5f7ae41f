// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import fr.accueil.backend.security.key.ServerKey;
import fr.accueil.backend.site.Sites;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sentences that this server made itself: each has an address that cannot be made outside. */
@Component
public final class SignedSentences {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final byte[] key;
    private final Sites sites;

    SignedSentences(ServerKey key, Sites sites) {
        this.key = key.forPurpose("voice");
        this.sites = sites;
    }

    /**
     * Where a sentence can be fetched as a sound: a path of this server. It stays the same, so that a browser keeps what it
     * fetched.
     *
     * @param sentence made by this server, never sent by a caller
     * @return nothing for a sentence that is blank or longer than {@link Voice#LONGEST}, or a language of no site
     */
    public Optional<String> address(Locale language, String sentence) {
        if (!Voice.isSpeakable(sentence)) {
            return Optional.empty();
        }
        return known(language.getLanguage())
                .map(Locale::getLanguage)
                .map(code -> "/voice/say?lang=" + code + "&text=" + URLEncoder.encode(sentence, StandardCharsets.UTF_8)
                        + "&signature=" + signature(code, sentence));
    }

    /** The language, if the sentence was signed in it by this server. */
    Optional<Locale> verify(String language, String sentence, String signature) {
        byte[] expected = signature(language, sentence).getBytes(StandardCharsets.UTF_8);
        boolean valid = MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
        return valid ? known(language) : Optional.empty();
    }

    /** One of the languages of the sites, by its code of two or three letters. */
    Optional<Locale> known(String code) {
        return sites.all().stream()
                .flatMap(site -> site.languages().stream())
                .map(language -> Locale.of(language.getLanguage()))
                .filter(language -> language.getLanguage().equals(code))
                .findFirst();
    }

    private String signature(String language, String sentence) {
        return TEXT.encodeToString(ServerKey.mac(key, language + "\n" + sentence));
    }
}
