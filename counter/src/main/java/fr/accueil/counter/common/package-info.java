// SPDX-License-Identifier: EUPL-1.2
/** What the workplace and the reception desk share. */
@NullMarked
package fr.accueil.counter.common;

import org.jspecify.annotations.NullMarked;
