// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

/**
 * One part in which two versions differ.
 *
 * @param path its place in the file, such as {@code services[SEJ-RDV].label.fr}
 * @param before empty when it is new
 * @param after empty when it is gone
 */
public record SiteDifferenceLine(String path, String before, String after) {}
