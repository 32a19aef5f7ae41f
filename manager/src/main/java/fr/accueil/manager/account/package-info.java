// SPDX-License-Identifier: EUPL-1.2
/** The accounts of the staff: who has one, with which roles, and their one-time passwords. */
@NullMarked
package fr.accueil.manager.account;

import org.jspecify.annotations.NullMarked;
