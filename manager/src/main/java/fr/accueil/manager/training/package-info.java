// SPDX-License-Identifier: EUPL-1.2
/** The page that puts a site in training and ends it. */
@NullMarked
package fr.accueil.manager.training;

import org.jspecify.annotations.NullMarked;
