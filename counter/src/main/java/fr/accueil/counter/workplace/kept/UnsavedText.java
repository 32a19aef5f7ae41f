// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace.kept;

/** What was written for a visitor and could not be kept with them; {@code number} is that of their ticket. */
public record UnsavedText(String number, String text) {}
