// SPDX-License-Identifier: EUPL-1.2
/** Signing in at a provider of identities (OpenID Connect), in place of a password of this server. */
@NullMarked
package fr.accueil.backend.signon;

import org.jspecify.annotations.NullMarked;
