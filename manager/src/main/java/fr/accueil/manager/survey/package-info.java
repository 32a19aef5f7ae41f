// SPDX-License-Identifier: EUPL-1.2
/** The results of the exit survey, and the texts of visitors. */
@NullMarked
package fr.accueil.manager.survey;

import org.jspecify.annotations.NullMarked;
