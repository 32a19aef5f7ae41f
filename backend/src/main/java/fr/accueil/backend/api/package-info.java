// SPDX-License-Identifier: EUPL-1.2
/** The HTTP API and the live feed of the contract. */
@NullMarked
package fr.accueil.backend.api;

import org.jspecify.annotations.NullMarked;
