// SPDX-License-Identifier: EUPL-1.2
/** What the exit survey says, and what visitors wrote. */
@NullMarked
package fr.accueil.manager.survey;

import org.jspecify.annotations.NullMarked;
