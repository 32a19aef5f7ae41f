// SPDX-License-Identifier: EUPL-1.2
/** Signing in with a password: what slows guessing, and the sign-ins that are open. */
@NullMarked
package fr.accueil.backend.security.signin;

import org.jspecify.annotations.NullMarked;
