// SPDX-License-Identifier: EUPL-1.2
/** The language of the staff's screens. */
@org.jspecify.annotations.NullMarked
package fr.accueil.backend.language;
