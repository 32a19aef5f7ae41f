// SPDX-License-Identifier: EUPL-1.2
/** The passwords of people, how they are kept, and which are refused. */
@NullMarked
package fr.accueil.backend.account.password;

import org.jspecify.annotations.NullMarked;
