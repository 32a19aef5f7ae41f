// SPDX-License-Identifier: EUPL-1.2
/** The waits that were told, and whether they were kept. */
@NullMarked
package fr.accueil.manager.wait;

import org.jspecify.annotations.NullMarked;
