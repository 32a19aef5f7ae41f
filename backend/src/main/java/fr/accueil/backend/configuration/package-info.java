// SPDX-License-Identifier: EUPL-1.2
/** The settings that several parts read, as values; those of one part alone are beside it. */
@NullMarked
package fr.accueil.backend.configuration;

import org.jspecify.annotations.NullMarked;
