// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

/**
 * A person as a provider of identities knows them.
 *
 * @param provider the name of the provider in the settings, at most 20 characters
 * @param issuer the address by which the provider signs, at most {@value #LONGEST} signs of ASCII
 * @param subject who the person is there, at most {@value #LONGEST} signs of ASCII
 */
public record ProviderPerson(String provider, String issuer, String subject) {

    public static final int LONGEST = 255;

    /** @throws IllegalArgumentException when a part is empty or too long */
    public ProviderPerson {
        if (provider.isBlank() || provider.length() > 20 || isNoName(issuer) || isNoName(subject)) {
            throw new IllegalArgumentException("no person of a provider");
        }
    }

    private static boolean isNoName(String text) {
        return text.isBlank() || text.length() > LONGEST || !text.chars().allMatch(sign -> sign >= ' ' && sign < 127);
    }

    /** Who it is stays between the person and the two servers. */
    @Override
    public String toString() {
        return "a person of " + provider;
    }
}
