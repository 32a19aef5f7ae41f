// SPDX-License-Identifier: EUPL-1.2
/** The import of appointments from a file. */
@NullMarked
package fr.accueil.manager.appointment;

import org.jspecify.annotations.NullMarked;
