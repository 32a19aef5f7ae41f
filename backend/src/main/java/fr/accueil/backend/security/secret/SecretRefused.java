// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.secret;

/** A secret in the settings can be guessed. */
final class SecretRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String setting;

    SecretRefused(String setting, String fault) {
        super(setting + " " + fault + ".");
        this.setting = setting;
    }

    String setting() {
        return setting;
    }
}
