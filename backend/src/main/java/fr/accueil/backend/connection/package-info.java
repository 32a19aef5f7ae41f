// SPDX-License-Identifier: EUPL-1.2
/** Limits on connections: how many an address holds, how long a head and an answer take. */
@NullMarked
package fr.accueil.backend.connection;

import org.jspecify.annotations.NullMarked;
