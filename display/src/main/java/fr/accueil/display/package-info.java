// SPDX-License-Identifier: EUPL-1.2
/** What visitors watch: the waiting-room display and the page on their phone. */
@NullMarked
package fr.accueil.display;

import org.jspecify.annotations.NullMarked;
