// SPDX-License-Identifier: EUPL-1.2
/** Bodies of requests: read before a thread is held, bounded in size and time. */
@NullMarked
package fr.accueil.backend.request.body;

import org.jspecify.annotations.NullMarked;
