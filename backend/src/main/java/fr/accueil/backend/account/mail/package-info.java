// SPDX-License-Identifier: EUPL-1.2
/** One-time passwords sent by e-mail. */
@NullMarked
package fr.accueil.backend.account.mail;

import org.jspecify.annotations.NullMarked;
