// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

/** What the sign over a counter needs from the house: the number that is received there, never a name. */
public interface SignBoard extends HallScreens<Sign> {}
