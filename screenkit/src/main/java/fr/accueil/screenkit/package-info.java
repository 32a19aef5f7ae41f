// SPDX-License-Identifier: EUPL-1.2
/** What all screens share. */
@NullMarked
package fr.accueil.screenkit;

import org.jspecify.annotations.NullMarked;
