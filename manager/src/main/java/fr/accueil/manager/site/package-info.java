// SPDX-License-Identifier: EUPL-1.2
/** The definition of the site: its versions, what they changed, and its file. */
@NullMarked
package fr.accueil.manager.site;

import org.jspecify.annotations.NullMarked;
