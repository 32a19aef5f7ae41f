// SPDX-License-Identifier: EUPL-1.2
/** The section of the rules of the counters: outcomes, reasons, absence, transfer, order and targets. */
@NullMarked
package fr.accueil.manager.editor.rule;

import org.jspecify.annotations.NullMarked;
