// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import java.util.function.Consumer;

/** A chart of a report, with its description for screen readers. */
public record Chart(String title, String says, double width, double height, Consumer<Canvas> drawing) {}
