// SPDX-License-Identifier: EUPL-1.2
/** Implements the ports of the site's editor. */
@NullMarked
package fr.accueil.backend.screen.manager.editor;

import org.jspecify.annotations.NullMarked;
