// SPDX-License-Identifier: EUPL-1.2
/** The settings that several packages read; the settings of one package are in it. */
@NullMarked
package fr.accueil.backend.configuration;

import org.jspecify.annotations.NullMarked;
