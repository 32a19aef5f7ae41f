// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

/** The first ticket of a line. */
public record LineHead<T>(Line line, LinePlace place, T ticket) {}
