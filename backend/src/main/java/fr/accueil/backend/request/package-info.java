// SPDX-License-Identifier: EUPL-1.2
/** The handling of every request: addresses and proxies, headers, paths. */
@NullMarked
package fr.accueil.backend.request;

import org.jspecify.annotations.NullMarked;
