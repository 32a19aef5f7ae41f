// SPDX-License-Identifier: EUPL-1.2
/** What became of the sessions at the kiosks: counted by day, without who they were. */
@NullMarked
package fr.accueil.backend.kiosksession;

import org.jspecify.annotations.NullMarked;
