// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

/** Checks whether a token belongs to an enrolled device. */
public interface DeviceTokenCheck {

    /**
     * What a token stands for.
     *
     * @param token as the machine sent it, of any length and content
     * @param from the network address that it came from
     */
    Entry enter(String token, String from);

    /** The result. */
    sealed interface Entry {

        /**
         * An enrolled device.
         *
         * @param renews whether its cookie is to be set anew with this answer
         */
        record Enrolled(Actor actor, boolean renews) implements Entry {}

        /** No device, or none any more: the machine may forget the token. */
        record Unknown() implements Entry {}

        /** No device, and too many unknown tokens came from there within the last minute. */
        record NotNow() implements Entry {}
    }
}
