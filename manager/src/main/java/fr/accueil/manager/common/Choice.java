// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

/** An item of a list: its code, and its name in the language of the page. */
public record Choice(String code, String name) {}
