// SPDX-License-Identifier: EUPL-1.2
/** The section of the queues: their letters, names and order. */
@NullMarked
package fr.accueil.manager.editor.queue;

import org.jspecify.annotations.NullMarked;
