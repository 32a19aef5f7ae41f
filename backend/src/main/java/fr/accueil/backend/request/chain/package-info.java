// SPDX-License-Identifier: EUPL-1.2
/** The order of the filters before the pages. */
@NullMarked
package fr.accueil.backend.request.chain;

import org.jspecify.annotations.NullMarked;
