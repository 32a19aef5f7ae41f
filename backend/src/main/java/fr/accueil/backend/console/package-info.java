// SPDX-License-Identifier: EUPL-1.2
/** How a command on the server's own machine reaches a server that runs, or the database of one that does not. */
@NullMarked
package fr.accueil.backend.console;

import org.jspecify.annotations.NullMarked;
