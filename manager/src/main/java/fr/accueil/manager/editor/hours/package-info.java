// SPDX-License-Identifier: EUPL-1.2
/** The section of the hours of every week, of public holidays and of days that are always closed. */
@NullMarked
package fr.accueil.manager.editor.hours;

import org.jspecify.annotations.NullMarked;
