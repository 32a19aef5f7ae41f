// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace.kept;

/** A text for a visitor that could not be saved; {@code number} is that of their ticket. */
public record UnsavedText(String number, String text) {}
