// SPDX-License-Identifier: EUPL-1.2
/** In which language the screens of the staff are shown. */
@org.jspecify.annotations.NullMarked
package fr.accueil.backend.language;
