// SPDX-License-Identifier: EUPL-1.2
/** Statistics: figures, charts and tables of a period. */
@NullMarked
package fr.accueil.manager.statistics;

import org.jspecify.annotations.NullMarked;
