// SPDX-License-Identifier: EUPL-1.2
/** Who may do what: accounts, devices, API tokens, sign-in. */
@NullMarked
package fr.accueil.backend.security;

import org.jspecify.annotations.NullMarked;
