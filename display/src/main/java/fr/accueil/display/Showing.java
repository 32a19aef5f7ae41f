// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

/** What the address of a display leads to. */
public sealed interface Showing {

    /** A display of the site and its calls. */
    record Calls(Board board) implements Showing {}

    /**
     * The display exists, but this machine is not enrolled as it, or no longer; {@code enrolAddress} is where it can be.
     * A watch that has said so says nothing else afterwards.
     */
    record NotEnrolled(String place, String enrolAddress) implements Showing {}

    /** No display has this name. */
    record Unknown() implements Showing {}
}
