// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.common;

/**
 * The result of opening the address of a screen.
 *
 * @param <T> the state that such a screen shows
 */
public sealed interface HallScreenAccess<T> {

    /** A screen of the site and its state. */
    record Here<T>(T shown) implements HallScreenAccess<T> {}

    /**
     * The screen exists, but this machine is not enrolled, or no longer; {@code enrolAddress} is the address for
     * enrolment. A subscription sends nothing after it.
     */
    record NotEnrolled<T>(String place, String enrolAddress) implements HallScreenAccess<T> {}

    /** No screen has this name. */
    record Unknown<T>() implements HallScreenAccess<T> {}
}
