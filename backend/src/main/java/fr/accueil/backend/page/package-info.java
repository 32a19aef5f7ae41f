// SPDX-License-Identifier: EUPL-1.2
/** Pages that the screens' framework does not make, so that they need no session: the start page, unknown machines. */
@org.jspecify.annotations.NullMarked
package fr.accueil.backend.page;
