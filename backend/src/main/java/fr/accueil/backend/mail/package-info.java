// SPDX-License-Identifier: EUPL-1.2
/** E-mail addresses of settings, and the reasons of mail failures. */
@NullMarked
package fr.accueil.backend.mail;

import org.jspecify.annotations.NullMarked;
