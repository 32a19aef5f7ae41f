// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import java.util.List;
import java.util.Locale;

/** Draws a chart as the text of an SVG. */
final class SvgCanvas implements Canvas {

    private final StringBuilder svg = new StringBuilder();

    private SvgCanvas() {}

    /** @param id unique on the page */
    static String of(Chart chart, String id) {
        SvgCanvas canvas = new SvgCanvas();
        canvas.svg.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %s %s\" role=\"img\" aria-labelledby=\"%s-t %s-d\">",
                number(chart.width()),
                number(chart.height()),
                id,
                id));
        canvas.svg
                .append("<title id=\"")
                .append(id)
                .append("-t\">")
                .append(escaped(chart.title()))
                .append("</title>");
        canvas.svg
                .append("<desc id=\"")
                .append(id)
                .append("-d\">")
                .append(escaped(chart.says()))
                .append("</desc>");
        chart.drawing().accept(canvas);
        return canvas.svg.append("</svg>").toString();
    }

    @Override
    public void box(double x, double y, double width, double height, double radius, String colour) {
        element("rect", "x", x, "y", y, "width", width, "height", height, "rx", radius, "fill", colour);
        svg.append("/>");
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double width, String colour) {
        element("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke-width", width, "stroke", colour);
        svg.append("/>");
    }

    @Override
    public void path(List<Double> points, double width, String colour) {
        StringBuilder text = new StringBuilder();
        for (Double point : points) {
            text.append(number(point)).append(' ');
        }
        element("polyline", "points", text.toString().strip(), "fill", "none", "stroke", colour, "stroke-width", width);
        svg.append(" stroke-linejoin=\"round\" stroke-linecap=\"round\"/>");
    }

    @Override
    public void text(double x, double y, String text, double size, Side anchor, boolean strong, String colour) {
        element("text", "x", x, "y", y, "font-size", size, "fill", colour, "text-anchor", side(anchor));
        svg.append(strong ? " font-weight=\"700\">" : ">").append(escaped(text)).append("</text>");
    }

    private static String side(Side anchor) {
        return switch (anchor) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
    }

    private void element(String name, Object... attributes) {
        svg.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String text = value instanceof Double it ? number(it) : escaped(String.valueOf(value));
            svg.append(' ').append(attributes[i]).append("=\"").append(text).append('"');
        }
    }

    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
