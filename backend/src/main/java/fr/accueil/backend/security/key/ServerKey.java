// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.key;

import fr.accueil.backend.configuration.DataSettings;
import fr.accueil.backend.configuration.DatabaseSettings;
import fr.accueil.backend.configuration.SecretSettings;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The secret of this server: what it signs is valid after a restart, and no other program can sign it. It is kept
 * apart from the embedded database; on PostgreSQL all nodes need the same one, and find it there unless a file is named.
 */
@Component
public final class ServerKey {

    private static final String MAC = "HmacSHA256";

    private static final String NAME = "house-key";
    private static final int LENGTH = 48;

    private final String text;

    ServerKey(SettingRows rows, SecretSettings given, DataSettings settings, DatabaseSettings database) {
        this.text = KeyFile.of(given.keyFile(), settings.data(), database.url())
                .map(file -> apart(file, rows))
                .orElseGet(() -> rows.findById(NAME)
                        .orElseGet(() -> rows.save(new SettingRow(NAME, Digest.secret(LENGTH))))
                        .text());
    }

    /** A key that was once in the database may have been copied with it: it is not carried on. */
    private static String apart(KeyFile file, SettingRows rows) {
        String key = file.read(() -> Digest.secret(LENGTH));
        rows.findById(NAME).ifPresent(rows::delete);
        return key;
    }

    String text() {
        return text;
    }

    /** A key of its own for one purpose: what is signed for one cannot be used for another. */
    public byte[] forPurpose(String purpose) {
        return mac(text.getBytes(StandardCharsets.UTF_8), purpose);
    }

    /** The signature of a text, 32 bytes. */
    public static byte[] mac(byte[] key, String signed) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
