// SPDX-License-Identifier: EUPL-1.2
/** The section of the counters: what they are called, and which queues they serve in which order. */
@NullMarked
package fr.accueil.manager.editor.counter;

import org.jspecify.annotations.NullMarked;
