// SPDX-License-Identifier: EUPL-1.2
/** The section of the services: their list and groups, the form of each, and what the visitor will see of it. */
@NullMarked
package fr.accueil.manager.editor.service;

import org.jspecify.annotations.NullMarked;
