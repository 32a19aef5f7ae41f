// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.media;

import java.nio.file.Path;

/**
 * A checked file that may be shown.
 *
 * @param id its name in addresses, without the folder; a changed file gets another one
 * @param title its name without ending, as words
 */
public record MediaFile(String id, String title, MediaKind kind, Path path) {}
