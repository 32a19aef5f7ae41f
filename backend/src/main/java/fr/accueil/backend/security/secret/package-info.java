// SPDX-License-Identifier: EUPL-1.2
/** What passwords and tokens that people choose must be like. */
@NullMarked
package fr.accueil.backend.security.secret;

import org.jspecify.annotations.NullMarked;
