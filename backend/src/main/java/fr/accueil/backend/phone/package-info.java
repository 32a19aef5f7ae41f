/** The page of a ticket on its holder's phone: its state, told as it changes, and the few things they may do. */
@NullMarked
package fr.accueil.backend.phone;

import org.jspecify.annotations.NullMarked;
