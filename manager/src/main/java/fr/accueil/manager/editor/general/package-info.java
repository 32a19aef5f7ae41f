// SPDX-License-Identifier: EUPL-1.2
/** The section of the editor about the site as a whole: its name, its time zone, its languages. */
@NullMarked
package fr.accueil.manager.editor.general;

import org.jspecify.annotations.NullMarked;
