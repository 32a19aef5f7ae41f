// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.statistics.Canvas.Side;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The charts of a report. */
public final class Charts {

    private static final double WIDTH = 640;
    private static final double SMALL = 13;
    private static final double BODY = 15;
    private static final double CURVE_LEFT = 44;
    private static final double CURVE_TOP = 16;
    private static final double CURVE_BOTTOM = 206;

    private final StatisticsReport report;
    private final ManagerWords words;
    private final FigureFormat format;

    private Charts(StatisticsReport report, ManagerWords words) {
        this.report = report;
        this.words = words;
        this.format = new FigureFormat(words);
    }

    /** The heat map, the curve, the distribution of waits and the services, without the empty ones. */
    public static List<Chart> of(StatisticsReport report, Locale language) {
        return of(report, ManagerWords.in(language.toLanguageTag()));
    }

    static List<Chart> of(StatisticsReport report, ManagerWords words) {
        Charts charts = new Charts(report, words);
        return report.total().visits().issued() == 0
                ? List.of()
                : List.of(charts.heat(), charts.curve(), charts.waits(), charts.services());
    }

    private Chart heat() {
        Set<Integer> hours = new TreeSet<>();
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        report.heat().forEach(cell -> {
            hours.add(cell.hour());
            days.add(cell.day());
        });
        List<Integer> columns = new ArrayList<>(hours);
        List<DayOfWeek> rows = new ArrayList<>(days);
        return new Chart(
                words.say("chart.heat"),
                new StatisticsHeadline(report, words).longestWait().orElse(words.say("chart.none")),
                WIDTH,
                40 + Math.max(1, rows.size()) * 44.0,
                canvas -> drawHeat(canvas, columns, rows));
    }

    private void drawHeat(Canvas canvas, List<Integer> columns, List<DayOfWeek> rows) {
        double left = 52;
        double step = (WIDTH - left) / Math.max(1, columns.size());
        boolean everyOther = columns.size() > 14;
        for (int i = 0; i < columns.size(); i++) {
            if (!everyOther || i % 2 == 0) {
                String hour = words.say("hour", columns.get(i));
                canvas.text(left + step * (i + 0.5), 20, hour, SMALL, Side.MIDDLE, false, DrawingColors.INK_2);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            String day = rows.get(i).getDisplayName(TextStyle.SHORT, words.locale());
            canvas.text(0, 58 + i * 44.0, day, SMALL, Side.START, false, DrawingColors.INK_2);
        }
        long most = report.heat().stream()
                .mapToLong(cell -> cell.median().toSeconds())
                .max()
                .orElse(1);
        for (StatisticsReport.Heat cell : report.heat()) {
            double x = left + step * columns.indexOf(cell.hour());
            double y = 34 + 44.0 * rows.indexOf(cell.day());
            drawCell(canvas, cell, x, y, step - 4, (double) cell.median().toSeconds() / Math.max(1, most));
        }
    }

    private static void drawCell(
            Canvas canvas, StatisticsReport.Heat cell, double x, double y, double width, double strength) {
        canvas.box(x, y, width, 38, 7, blended(strength));
        String ink = strength > 0.45 ? DrawingColors.PAPER : DrawingColors.INK;
        canvas.text(
                x + width / 2,
                y + 25,
                String.valueOf(Math.round(cell.median().toSeconds() / 60.0)),
                width < 30 ? SMALL - 1 : BODY,
                Side.MIDDLE,
                true,
                ink);
    }

    /** From pale to brand blue. */
    private static String blended(double strength) {
        int pale = Integer.decode(DrawingColors.BRAND_PALE);
        int full = Integer.decode(DrawingColors.BRAND);
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                between(pale >> 16, full >> 16, strength),
                between(pale >> 8 & 0xff, full >> 8 & 0xff, strength),
                between(pale & 0xff, full & 0xff, strength));
    }

    private static int between(int pale, int full, double strength) {
        return (int) Math.round(pale + (full - pale) * Math.pow(strength, 0.8));
    }

    private Chart curve() {
        String heading = words.say("chart.curve");
        return new Chart(heading, format.curve(report), WIDTH, 250, this::drawCurve);
    }

    private void drawCurve(Canvas canvas) {
        List<StatisticsReport.Point> points = report.curve();
        long most = ChartScale.above(points.stream()
                .mapToLong(point -> point.summary().waiting().p90().toMinutes())
                .max()
                .orElse(1));
        drawMinutes(canvas, most);
        double step = (WIDTH - CURVE_LEFT - 20) / Math.max(1, points.size() - 1);
        List<Double> median = new ArrayList<>();
        List<Double> p90 = new ArrayList<>();
        int every = Math.max(1, (int) Math.ceil(points.size() / 8.0));
        for (int i = 0; i < points.size(); i++) {
            StatisticsReport.Point point = points.get(i);
            double x = CURVE_LEFT + 10 + step * i;
            if (point.summary().waiting().count() > 0) {
                add(median, x, point.summary().waiting().median(), most);
                add(p90, x, point.summary().waiting().p90(), most);
            }
            if (i % every == 0) {
                canvas.text(
                        x, CURVE_BOTTOM + 22, format.shortLabel(point), SMALL, Side.MIDDLE, false, DrawingColors.INK_2);
            }
        }
        drawLine(canvas, p90, DrawingColors.WARN, 2);
        drawLine(canvas, median, DrawingColors.BRAND, 4);
        drawLegend(canvas);
    }

    private static void drawMinutes(Canvas canvas, long most) {
        for (int i = 0; i <= 4; i++) {
            double y = CURVE_BOTTOM - (CURVE_BOTTOM - CURVE_TOP) * i / 4;
            canvas.line(CURVE_LEFT, y, WIDTH, y, 1, DrawingColors.LINE);
            canvas.text(
                    CURVE_LEFT - 8, y + 4, String.valueOf(most * i / 4), SMALL, Side.END, false, DrawingColors.INK_2);
        }
    }

    private void drawLegend(Canvas canvas) {
        canvas.line(CURVE_LEFT, 242, CURVE_LEFT + 22, 242, 4, DrawingColors.BRAND);
        canvas.text(CURVE_LEFT + 30, 246, words.say("wait.median"), SMALL, Side.START, true, DrawingColors.BRAND);
        canvas.line(CURVE_LEFT + 150, 242, CURVE_LEFT + 172, 242, 2, DrawingColors.WARN);
        canvas.text(CURVE_LEFT + 180, 246, words.say("wait.p90"), SMALL, Side.START, true, DrawingColors.WARN);
    }

    private static void add(List<Double> points, double x, Duration wait, long most) {
        points.add(x);
        points.add(CURVE_BOTTOM - (CURVE_BOTTOM - CURVE_TOP) * wait.toSeconds() / 60.0 / most);
    }

    private static void drawLine(Canvas canvas, List<Double> points, String colour, double width) {
        if (points.size() > 2) {
            canvas.path(points, width, colour);
        }
        for (int i = 0; i + 1 < points.size() && points.size() <= 90; i += 2) {
            canvas.box(points.get(i) - width, points.get(i + 1) - width, width * 2, width * 2, width, colour);
        }
    }

    private Chart waits() {
        return new Chart(words.say("chart.waits"), format.waits(report), WIDTH, 240, this::drawWaits);
    }

    private void drawWaits(Canvas canvas) {
        List<StatisticsReport.Bin> bins = report.waits();
        long all = bins.stream().mapToLong(StatisticsReport.Bin::waits).sum();
        long most = Math.max(
                1, bins.stream().mapToLong(StatisticsReport.Bin::waits).max().orElse(1));
        double step = WIDTH / Math.max(1, bins.size());
        for (int i = 0; i < bins.size(); i++) {
            StatisticsReport.Bin bin = bins.get(i);
            double height = 160.0 * bin.waits() / most;
            double middle = step * (i + 0.5);
            canvas.box(middle - step * 0.38, 196 - height, step * 0.76, Math.max(2, height), 5, DrawingColors.BRAND);
            String share = format.share(VisitFigures.share(bin.waits(), all));
            canvas.text(middle, 188 - height, share, SMALL, Side.MIDDLE, true, DrawingColors.INK);
            canvas.text(middle, 216, format.bin(bin), SMALL, Side.MIDDLE, false, DrawingColors.INK_2);
        }
        canvas.text(WIDTH / 2, 236, words.say("minutes.axis"), SMALL, Side.MIDDLE, false, DrawingColors.INK_2);
    }

    private Chart services() {
        int shown = Math.min(12, report.services().size());
        return new Chart(
                words.say("chart.services"), format.services(report), WIDTH, 12 + 40.0 * shown, this::drawServices);
    }

    private void drawServices(Canvas canvas) {
        List<StatisticsReport.Named> services = report.services().stream()
                .sorted((a, b) -> Long.compare(
                        b.summary().visits().issued(), a.summary().visits().issued()))
                .limit(12)
                .toList();
        long most = Math.max(
                60,
                services.stream()
                        .mapToLong(
                                service -> service.summary().waiting().median().toSeconds())
                        .max()
                        .orElse(60));
        double y = 6;
        for (StatisticsReport.Named service : services) {
            long median = service.summary().waiting().median().toSeconds();
            canvas.text(0, y + 22, format.cut(service.name(), 38), BODY - 1, Side.START, false, DrawingColors.INK);
            canvas.box(290, y + 4, Math.max(3, 250.0 * median / most), 26, 5, DrawingColors.BRAND);
            String wait = format.duration(service.summary()
                    .waiting()
                    .known(service.summary().waiting().median()));
            canvas.text(
                    300 + Math.max(3, 250.0 * median / most),
                    y + 22,
                    wait,
                    BODY - 1,
                    Side.START,
                    true,
                    DrawingColors.INK);
            y += 40;
        }
    }
}
