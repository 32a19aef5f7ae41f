// SPDX-License-Identifier: EUPL-1.2
/** The page of a person's own account. */
@NullMarked
package fr.accueil.backend.account.page;

import org.jspecify.annotations.NullMarked;
