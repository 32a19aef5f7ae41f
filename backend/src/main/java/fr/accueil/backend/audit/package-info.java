// SPDX-License-Identifier: EUPL-1.2
/** The audit: who did what, when, from where, on what; entries are added and never changed. */
@NullMarked
package fr.accueil.backend.audit;

import org.jspecify.annotations.NullMarked;
