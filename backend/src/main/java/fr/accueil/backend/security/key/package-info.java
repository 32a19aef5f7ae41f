// SPDX-License-Identifier: EUPL-1.2
/** The key of the server, and values that it makes for itself and keeps. */
@NullMarked
package fr.accueil.backend.security.key;

import org.jspecify.annotations.NullMarked;
