// SPDX-License-Identifier: EUPL-1.2
/** The page of the audit: who did what, when and from where. */
@NullMarked
package fr.accueil.manager.audit;

import org.jspecify.annotations.NullMarked;
