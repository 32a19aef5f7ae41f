// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

/** Who tells whether a machine that shows a token is one of the house's devices. */
public interface DeviceDoor {

    /**
     * What a token stands for.
     *
     * @param token as the machine sent it, of any length and content
     * @param from the network address that it came from
     */
    Entry enter(String token, String from);

    /** What came of it. */
    sealed interface Entry {

        /** An enrolled device. */
        record Enrolled(Actor actor) implements Entry {}

        /** No device, or none any more: the machine may forget the token. */
        record Unknown() implements Entry {}

        /** Too many unknown tokens came from there a moment ago: this one was not looked up. */
        record NotNow() implements Entry {}
    }
}
