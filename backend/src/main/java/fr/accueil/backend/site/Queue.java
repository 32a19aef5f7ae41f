// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

/** A line of waiting; its letter begins the numbers of its tickets. */
public record Queue(String letter, Words name) {}
