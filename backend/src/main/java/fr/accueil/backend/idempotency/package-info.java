// SPDX-License-Identifier: EUPL-1.2
/** Commands that are carried out once for each key, however often they are sent, on every node. */
@NullMarked
package fr.accueil.backend.idempotency;

import org.jspecify.annotations.NullMarked;
