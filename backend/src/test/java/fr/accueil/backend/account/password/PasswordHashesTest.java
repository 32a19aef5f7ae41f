// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.OneTimePassword;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordHashesTest {

    private final PasswordEncoder encoder = PasswordHashes.encoder();

    @Test
    void every_sign_of_a_long_password_counts() {
        String password = "é".repeat(100) + " the end";
        String hash = encoder.encode(password);

        assertThat(encoder.matches(password, hash)).isTrue();
        assertThat(encoder.matches("é".repeat(100) + " the bend", hash)).isFalse();
        assertThat(encoder.upgradeEncoding(hash)).isFalse();
    }

    @Test
    void a_password_typed_on_another_machine_is_the_same() {
        String hash = encoder.encode(Normalizer.normalize("un parapluie mouillé", Normalizer.Form.NFC));

        assertThat(encoder.matches(Normalizer.normalize("un parapluie mouillé", Normalizer.Form.NFD), hash))
                .isTrue();
    }

    @Test
    void a_hash_of_the_first_version_still_opens_and_is_to_be_replaced() {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder().encode("a password of our own");

        assertThat(encoder.matches("a password of our own", hash)).isTrue();
        assertThat(encoder.matches("another", hash)).isFalse();
        assertThat(encoder.upgradeEncoding(hash)).isTrue();
    }

    @Test
    void what_follows_72_bytes_is_not_ignored_in_a_hash_of_the_first_version() {
        String whole = "x".repeat(72);
        String hash = "{bcrypt}" + new BCryptPasswordEncoder().encode(whole);

        assertThat(encoder.matches(whole, hash)).isTrue();
        assertThat(encoder.matches(whole + "y", hash)).isFalse();
    }

    @Test
    void a_password_of_ten_thousand_signs_is_only_wrong() {
        assertThat(encoder.matches("x".repeat(10_000), encoder.encode("another one of mine")))
                .isFalse();
    }

    @Test
    void a_one_time_password_may_be_typed_in_small_letters() {
        OneTimePassword password = OneTimePassword.make();
        String hash = PasswordHashes.of(password);

        assertThat(PasswordHashes.isOfOneTime(hash)).isTrue();
        assertThat(encoder.matches(password.text(), hash)).isTrue();
        assertThat(encoder.matches(password.text().toLowerCase(Locale.ROOT), hash))
                .isTrue();
        assertThat(encoder.matches(OneTimePassword.make().text(), hash)).isFalse();
        assertThat(encoder.matches("", hash)).isFalse();
        assertThat(password.toString()).doesNotContain(password.text());
    }
}
