// SPDX-License-Identifier: EUPL-1.2
/** Between the server and its database: who may wait for it, and what is said while it does not answer. */
@NullMarked
package fr.accueil.backend.database;

import org.jspecify.annotations.NullMarked;
