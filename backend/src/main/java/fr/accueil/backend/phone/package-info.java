/** The page of a ticket on the visitor's phone: its state, updated live, and the visitor's commands. */
@NullMarked
package fr.accueil.backend.phone;

import org.jspecify.annotations.NullMarked;
