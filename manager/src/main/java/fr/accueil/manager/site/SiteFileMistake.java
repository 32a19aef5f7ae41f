// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

/**
 * What is wrong in a file of the site.
 *
 * @param line from 1
 * @param field where it stands, such as {@code services[2].queue}
 * @param sentence in the language of the screen
 */
public record SiteFileMistake(String file, int line, String field, String sentence) {}
