// SPDX-License-Identifier: EUPL-1.2
/** Changes of a site's definition: checked whole, planned, taken back, in force at one event of the site's log. */
@NullMarked
package fr.accueil.backend.sitechange;

import org.jspecify.annotations.NullMarked;
