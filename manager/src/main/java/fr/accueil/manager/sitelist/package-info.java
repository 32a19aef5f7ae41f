// SPDX-License-Identifier: EUPL-1.2
/** The sites of the server side by side; adding, archiving and putting back a site. */
@NullMarked
package fr.accueil.manager.sitelist;

import org.jspecify.annotations.NullMarked;
