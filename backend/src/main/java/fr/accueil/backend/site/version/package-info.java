// SPDX-License-Identifier: EUPL-1.2
/** The definitions of a site, one after the other: who made them, when, from when and why. */
@NullMarked
package fr.accueil.backend.site.version;

import org.jspecify.annotations.NullMarked;
