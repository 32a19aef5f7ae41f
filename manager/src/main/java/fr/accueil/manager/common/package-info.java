// SPDX-License-Identifier: EUPL-1.2
/** What all pages of the manager share. */
@NullMarked
package fr.accueil.manager.common;

import org.jspecify.annotations.NullMarked;
