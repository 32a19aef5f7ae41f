// SPDX-License-Identifier: EUPL-1.2
/** What signing in and being refused write to the audit. */
@NullMarked
package fr.accueil.backend.security.entry;

import org.jspecify.annotations.NullMarked;
