// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.media;

/** Files came or went. */
public record MediaChanged() {}
