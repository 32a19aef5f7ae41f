// SPDX-License-Identifier: EUPL-1.2
/** The accounts of the staff: who has one, with which roles, and how an office keeps them. */
@NullMarked
package fr.accueil.backend.account;

import org.jspecify.annotations.NullMarked;
