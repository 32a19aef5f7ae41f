// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

/** The setting of a trusted proxy is no address. */
final class ProxiesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProxiesRefused(String text) {
        super("ACCUEIL_TRUSTED_PROXIES names \"" + text + "\", which is neither an address nor a range of addresses.");
    }
}
