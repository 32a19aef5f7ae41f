// SPDX-License-Identifier: EUPL-1.2
/** Accounts made at the server itself, at the first start and by the command admin. */
@NullMarked
package fr.accueil.backend.account.console;

import org.jspecify.annotations.NullMarked;
