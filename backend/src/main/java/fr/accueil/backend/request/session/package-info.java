// SPDX-License-Identifier: EUPL-1.2
/** Which callers may have a session, and how many anonymous sessions there are. */
@NullMarked
package fr.accueil.backend.request.session;

import org.jspecify.annotations.NullMarked;
