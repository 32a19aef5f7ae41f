// SPDX-License-Identifier: EUPL-1.2
/** Checks that this server can store what it acknowledges: database and disk space. */
@NullMarked
package fr.accueil.backend.health;

import org.jspecify.annotations.NullMarked;
