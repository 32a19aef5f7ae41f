// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

/** What can be done at a site. */
public enum Permission {
    /** Know a site: its name and its services. */
    KNOW,
    /** See the line and the counters. */
    READ,
    /** Follow the whole feed, the service of each ticket included. */
    FOLLOW,
    /** Read the figures of the past. */
    READ_STATISTICS,
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
    /** Add sites to the server, archive them; it takes a role at all of them. */
    MANAGE_SITES,
    /** Change what the site is: services, queues, counters, hours. */
    CHANGE_SITE,
    /** Close a day, open another one, shorten an afternoon, for the site or a service. */
    CHANGE_OPENINGS,
    /** Put the site in training, and end it. */
    TRAIN,
    /** Enrol and revoke kiosks and displays, put them out of order. */
    MANAGE_DEVICES,
    /** Create, change and disable the accounts of all sites; it takes a role at all of them. */
    MANAGE_ACCOUNTS,
    /** Run the reception desk: count, close a service for today, put a kiosk out of order, write on the displays. */
    RECEIVE,
    /** Read the audit of a site. */
    READ_AUDIT,
    /** Create and revoke tokens of the API. */
    MANAGE_TOKENS
}
