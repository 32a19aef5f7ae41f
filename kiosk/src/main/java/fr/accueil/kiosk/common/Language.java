// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import java.util.Locale;

/**
 * A language that a visitor can choose.
 *
 * @param name its name in itself, such as "English"
 */
public record Language(Locale locale, String name) {}
