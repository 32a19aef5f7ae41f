// SPDX-License-Identifier: EUPL-1.2
/** Access to the database: which requests may wait for it, and the answers while it does not answer. */
@NullMarked
package fr.accueil.backend.database;

import org.jspecify.annotations.NullMarked;
