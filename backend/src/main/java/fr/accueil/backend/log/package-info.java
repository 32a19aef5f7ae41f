// SPDX-License-Identifier: EUPL-1.2
/** Keeps the log readable whatever is sent to the server. */
@NullMarked
package fr.accueil.backend.log;

import org.jspecify.annotations.NullMarked;
