// SPDX-License-Identifier: EUPL-1.2
/** Whether this server can keep what it acknowledges: the database is written and read, the disk has room. */
@NullMarked
package fr.accueil.backend.health;

import org.jspecify.annotations.NullMarked;
