// SPDX-License-Identifier: EUPL-1.2
/** The section of the equipment: kiosks and their printers, displays, tablets of the survey, what they say and print. */
@NullMarked
package fr.accueil.manager.editor.equipment;

import org.jspecify.annotations.NullMarked;
