// SPDX-License-Identifier: EUPL-1.2
/** Who is next: pure functions, without Spring and without storage. */
@NullMarked
package fr.accueil.backend.dispatch;

import org.jspecify.annotations.NullMarked;
