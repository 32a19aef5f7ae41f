// SPDX-License-Identifier: EUPL-1.2
/** Pages without a screen: start page, error pages, accessibility, public results, heartbeat of pages. */
@NullMarked
package fr.accueil.backend.web;

import org.jspecify.annotations.NullMarked;
