// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.util.List;
import java.util.Optional;

/**
 * What a visitor who lacks a document reads, in place of a useless wait.
 *
 * @param offers the code of a service of the site that helps meanwhile
 */
public record MissingDocument(Words advice, List<Service.Contact> contacts, Optional<String> offers) {}
