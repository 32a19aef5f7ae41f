// SPDX-License-Identifier: EUPL-1.2
/** The exit survey: its form, anonymous answers kept as sums, and what they say. */
@NullMarked
package fr.accueil.backend.survey;

import org.jspecify.annotations.NullMarked;
