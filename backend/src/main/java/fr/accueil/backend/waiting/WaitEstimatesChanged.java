// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

/** A look at a site's hall changed what its visitors are told of their wait. Told on the thread of the look. */
public record WaitEstimatesChanged(String site) {}
