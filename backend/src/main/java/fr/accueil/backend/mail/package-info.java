// SPDX-License-Identifier: EUPL-1.2
/** Addresses of mails as people write them, and why a mail could not be sent. */
@NullMarked
package fr.accueil.backend.mail;

import org.jspecify.annotations.NullMarked;
