// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

/** An update changed the wait estimates of a site. Published on the thread of the update. */
public record WaitEstimatesChanged(String site) {}
