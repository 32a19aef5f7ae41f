// SPDX-License-Identifier: EUPL-1.2
/** The tokens of programs that call the API: a list, a form, and a value that is shown once. */
@NullMarked
package fr.accueil.manager.token;

import org.jspecify.annotations.NullMarked;
