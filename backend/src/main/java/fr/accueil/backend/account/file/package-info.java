// SPDX-License-Identifier: EUPL-1.2
/** Lists of new accounts in a file. */
@NullMarked
package fr.accueil.backend.account.file;

import org.jspecify.annotations.NullMarked;
