// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.util.List;
import java.util.Optional;

/**
 * What a visitor who lacks a document is told, in place of a wait for nothing.
 *
 * @param offers the code of a service of the house that helps meanwhile
 */
public record MissingDocument(Words advice, List<Service.Contact> contacts, Optional<String> offers) {}
