// SPDX-License-Identifier: EUPL-1.2
/** The rules for passwords and tokens that people choose. */
@NullMarked
package fr.accueil.backend.security.secret;

import org.jspecify.annotations.NullMarked;
