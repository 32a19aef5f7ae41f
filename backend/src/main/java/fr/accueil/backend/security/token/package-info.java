// SPDX-License-Identifier: EUPL-1.2
/** The tokens of programs that call the API: made, looked up, revoked, and when each was last used. */
@NullMarked
package fr.accueil.backend.security.token;

import org.jspecify.annotations.NullMarked;
