// SPDX-License-Identifier: EUPL-1.2
/** The kiosks and displays of a site: which machine may be one, whether it works, and how much it asks for. */
@NullMarked
package fr.accueil.backend.device;

import org.jspecify.annotations.NullMarked;
