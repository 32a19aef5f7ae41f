// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

/** The readers of a feed. */
enum FeedAudience {
    /** The public: numbers, queues and counters, never a service, and only the last hour. */
    PUBLIC,
    /** A program with a token of the site. */
    SITE
}
