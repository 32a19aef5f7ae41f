// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

/** Who reads a feed. */
enum FeedAudience {
    /** Everybody: numbers, queues and counters, never a service, and no more than the last hour. */
    PUBLIC,
    /** A program with a token of the site. */
    SITE
}
