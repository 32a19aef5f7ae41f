// SPDX-License-Identifier: EUPL-1.2
/** What a site is: its queues, services, counters, hours and words, read from one file. */
@NullMarked
package fr.accueil.backend.site;

import org.jspecify.annotations.NullMarked;
