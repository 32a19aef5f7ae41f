// SPDX-License-Identifier: EUPL-1.2
/** Drafts of a site's definition: what a person has changed in forms and not applied yet. */
@NullMarked
package fr.accueil.backend.sitechange.draft;

import org.jspecify.annotations.NullMarked;
