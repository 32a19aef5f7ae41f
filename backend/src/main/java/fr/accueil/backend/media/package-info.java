// SPDX-License-Identifier: EUPL-1.2
/** The pictures and videos that a display shows beside the calls, from a folder of the site. */
@NullMarked
package fr.accueil.backend.media;

import org.jspecify.annotations.NullMarked;
