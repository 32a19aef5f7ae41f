// SPDX-License-Identifier: EUPL-1.2
/** Limits the log, whatever requests the server gets. */
@NullMarked
package fr.accueil.backend.log;

import org.jspecify.annotations.NullMarked;
