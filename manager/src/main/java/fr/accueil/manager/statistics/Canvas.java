// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import java.util.List;

/** The target of a chart: the page, or a sheet of paper. The origin is the upper left corner; colours are #rrggbb. */
public interface Canvas {

    /** @param radius of the corners */
    void box(double x, double y, double width, double height, double radius, String colour);

    void line(double x1, double y1, double x2, double y2, double width, String colour);

    /** A line through points that alternate x and y. */
    void path(List<Double> points, double width, String colour);

    /** @param y of the base line */
    void text(double x, double y, String text, double size, Side anchor, boolean strong, String colour);

    /** The end of a text that is at its point. */
    enum Side {
        START,
        MIDDLE,
        END
    }
}
