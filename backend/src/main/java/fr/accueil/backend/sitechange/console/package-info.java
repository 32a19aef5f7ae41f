// SPDX-License-Identifier: EUPL-1.2
/** The commands {@code ./accueil site}: a site file checked, written out and put in force on the server's own machine. */
@NullMarked
package fr.accueil.backend.sitechange.console;

import org.jspecify.annotations.NullMarked;
