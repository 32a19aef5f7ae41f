// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.media;

/** Files were added or removed. */
public record MediaChanged() {}
