// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.media;

import java.nio.file.Path;

/**
 * A file that was looked into and may be shown.
 *
 * @param id its name in addresses, which says nothing of the folder; another one as soon as the file changes
 * @param title its name without ending, as words
 */
public record MediaFile(String id, String title, MediaKind kind, Path path) {}
