// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import fr.accueil.manager.common.ManagerWords;
import java.util.ArrayList;
import java.util.List;

/** The tables of a report that name a figure in each row. */
final class FigureTables {

    private final StatisticsReport report;
    private final ManagerWords words;
    private final ReportCells cells;

    FigureTables(StatisticsReport report, ManagerWords words) {
        this.report = report;
        this.words = words;
        this.cells = new ReportCells(new FigureFormat(words));
    }

    ReportTables.Table totals() {
        VisitFigures all = report.total();
        List<List<ReportTables.Cell>> rows = new ArrayList<>();
        row(rows, "total.issued", cells.number(all.visits().issued()));
        row(rows, "total.served", cells.number(all.visits().served()));
        row(rows, "total.absent", cells.number(all.visits().absent()));
        row(rows, "total.left", cells.number(all.visits().left()));
        row(rows, "total.unserved", cells.number(all.visits().unserved()));
        row(rows, "total.not-closed", cells.number(all.visits().notClosed()));
        row(rows, "total.still-there", cells.number(all.visits().stillThere()));
        durationRows(rows, "waiting", all.waiting());
        row(rows, "total.within", cells.share(all.withinTarget()));
        durationRows(rows, "first-call", all.firstCall());
        row(rows, "total.first-within", cells.share(all.firstWithinTarget()));
        durationRows(rows, "service", all.service());
        marks(rows, all.marks());
        return new ReportTables.Table(words.say("totals"), List.of(words.say("figure"), words.say("value")), rows);
    }

    private void durationRows(List<List<ReportTables.Cell>> rows, String name, DurationSummary durations) {
        row(rows, "total." + name + ".mean", cells.time(durations, durations.mean()));
        row(rows, "total." + name + ".median", cells.time(durations, durations.median()));
        row(rows, "total." + name + ".p90", cells.time(durations, durations.p90()));
        row(rows, "total." + name + ".max", cells.time(durations, durations.max()));
    }

    private void marks(List<List<ReportTables.Cell>> rows, VisitFigures.Marks marks) {
        row(rows, "total.at-kiosk", cells.number(marks.atKiosk()));
        row(rows, "total.transferred", cells.number(marks.transferred()));
        row(rows, "total.recalls", cells.number(marks.recalls()));
        row(rows, "total.incomplete", cells.number(marks.incomplete()));
        row(rows, "total.booked", cells.number(marks.booked()));
        row(rows, "total.came-late", cells.share(VisitFigures.share(marks.cameLate(), marks.booked())));
        row(rows, "total.on-time", cells.share(VisitFigures.share(marks.calledOnTime(), marks.booked())));
        row(rows, "total.times-left-out", cells.number(marks.timesLeftOut()));
    }

    private void row(List<List<ReportTables.Cell>> rows, String name, ReportTables.Cell value) {
        rows.add(List.of(ReportTables.Cell.text(words.say(name)), value));
    }

    ReportTables.Table withoutTicket() {
        StatisticsReport.VisitsWithoutTicket withoutTicket = report.doors();
        List<List<ReportTables.Cell>> rows = new ArrayList<>();
        row(rows, "doors.redirected", cells.number(withoutTicket.redirected()));
        row(rows, "doors.abandoned", cells.number(withoutTicket.abandoned()));
        row(rows, "doors.incomplete", cells.number(withoutTicket.incomplete()));
        row(rows, "doors.refused", cells.number(withoutTicket.refused()));
        row(rows, "doors.desk-redirected", cells.number(withoutTicket.deskRedirected()));
        row(rows, "doors.desk-incomplete", cells.number(withoutTicket.deskIncomplete()));
        row(rows, "doors.digital", cells.number(withoutTicket.digitalPoint()));
        return new ReportTables.Table(words.say("doors"), List.of(words.say("figure"), words.say("value")), rows);
    }
}
