// SPDX-License-Identifier: EUPL-1.2
/** The order of call and the wait forecast: pure functions, without Spring and without storage. */
@NullMarked
package fr.accueil.backend.dispatch;

import org.jspecify.annotations.NullMarked;
