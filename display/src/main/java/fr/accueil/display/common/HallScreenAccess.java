// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.common;

/**
 * What the address of a screen leads to.
 *
 * @param <T> what such a screen shows
 */
public sealed interface HallScreenAccess<T> {

    /** A screen of the site and what it shows. */
    record Here<T>(T shown) implements HallScreenAccess<T> {}

    /**
     * The screen exists, but this machine is not enrolled as it, or no longer; {@code enrolAddress} is where it can be.
     * A watch that has said so says nothing else afterwards.
     */
    record NotEnrolled<T>(String place, String enrolAddress) implements HallScreenAccess<T> {}

    /** No screen has this name. */
    record Unknown<T>() implements HallScreenAccess<T> {}
}
