// SPDX-License-Identifier: EUPL-1.2
/** Erases what is over by the table of retention: soon or at night, once among nodes, and writes down what it erased. */
@NullMarked
package fr.accueil.backend.erasure;

import org.jspecify.annotations.NullMarked;
