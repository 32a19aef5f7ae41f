// SPDX-License-Identifier: EUPL-1.2
/** Figures of waits and services: counted from the log, kept small, read by period. */
@NullMarked
package fr.accueil.backend.statistics;

import org.jspecify.annotations.NullMarked;
