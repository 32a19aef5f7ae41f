// SPDX-License-Identifier: EUPL-1.2
/** What the container does with its connections: how many an address holds, how long a head and an answer take. */
@NullMarked
package fr.accueil.backend.connection;

import org.jspecify.annotations.NullMarked;
