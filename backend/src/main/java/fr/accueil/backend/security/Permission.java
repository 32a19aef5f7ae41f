// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

/** What can be done at a site. */
public enum Permission {
    /** See the line and the counters. */
    READ,
    /** Give a ticket. */
    ISSUE,
    /** Take a waiting ticket out of the line. */
    CANCEL,
    /** Call and serve at a counter that one holds. */
    SERVE,
    /** Command any counter, whatever agent holds it. */
    SERVE_FOR_OTHERS,
    /** See the whole hall with the agents at their counters. */
    WATCH_THE_FLOOR,
    /** Import the expected appointments. */
    BOOK,
    /** Enrol and revoke kiosks and displays, put them out of order. */
    MANAGE_DEVICES,
    /** Create, change and disable the accounts of all sites; it takes a role at all of them. */
    MANAGE_ACCOUNTS,
    /** Run the reception desk: count, close a service for today, put a kiosk out of order, write on the displays. */
    RECEIVE,
    /** Read the audit of a site. */
    READ_AUDIT
}
