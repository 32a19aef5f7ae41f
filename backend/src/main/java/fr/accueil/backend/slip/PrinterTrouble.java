// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

/**
 * The printer of a kiosk is no longer as it was: a trouble began, changed or is over. Published as an event of Spring, on
 * any thread; a listener must be quick.
 *
 * @param site the code of the site
 * @param kiosk the code of the kiosk
 * @param state how the printer is now
 */
public record PrinterTrouble(String site, String kiosk, PrinterState state) {}
