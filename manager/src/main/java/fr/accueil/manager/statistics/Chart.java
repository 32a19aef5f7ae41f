// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import java.util.function.Consumer;

/** A drawing of a report, with what it says to those who do not see it. */
public record Chart(String title, String says, double width, double height, Consumer<Canvas> drawing) {}
