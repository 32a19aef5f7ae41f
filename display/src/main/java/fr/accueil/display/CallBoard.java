// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

/** What a waiting-room display needs from the house: numbers and counters, never a name. */
public interface CallBoard extends HallScreens<Board> {}
