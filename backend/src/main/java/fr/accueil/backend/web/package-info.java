// SPDX-License-Identifier: EUPL-1.2
/** What stands before every request: its true address, its headers, its body, its session. */
@NullMarked
package fr.accueil.backend.web;

import org.jspecify.annotations.NullMarked;
