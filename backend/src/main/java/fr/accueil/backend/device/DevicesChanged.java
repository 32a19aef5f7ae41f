// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

/** A device of a site was enrolled, revoked, put out of order or back in order; published after the commit. */
public record DevicesChanged(String site) {}
