// SPDX-License-Identifier: EUPL-1.2
/** The editor of a site for people who do not write its file: a draft, its bar, and what its sections share. */
@NullMarked
package fr.accueil.manager.editor;

import org.jspecify.annotations.NullMarked;
