// SPDX-License-Identifier: EUPL-1.2
/** What visits at the kiosks were like, kept without identity. */
@NullMarked
package fr.accueil.backend.visit;

import org.jspecify.annotations.NullMarked;
