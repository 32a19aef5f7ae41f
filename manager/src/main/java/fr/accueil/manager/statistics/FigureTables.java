// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import fr.accueil.manager.common.ManagerWords;
import java.util.ArrayList;
import java.util.List;

/** The tables of a report that name a figure in each row. */
final class FigureTables {

    private final StatisticsReport report;
    private final ManagerWords managerWords;
    private final ReportCells reportCells;

    FigureTables(StatisticsReport report, ManagerWords managerWords) {
        this.report = report;
        this.managerWords = managerWords;
        this.reportCells = new ReportCells(new FigureFormat(managerWords));
    }

    ReportTables.Table totals() {
        VisitFigures all = report.total();
        List<List<ReportTables.Cell>> rows = new ArrayList<>();
        row(rows, "total.issued", reportCells.number(all.visits().issued()));
        row(rows, "total.served", reportCells.number(all.visits().served()));
        row(rows, "total.absent", reportCells.number(all.visits().absent()));
        row(rows, "total.left", reportCells.number(all.visits().left()));
        row(rows, "total.unserved", reportCells.number(all.visits().unserved()));
        row(rows, "total.not-closed", reportCells.number(all.visits().notClosed()));
        row(rows, "total.still-there", reportCells.number(all.visits().stillThere()));
        spread(rows, "waiting", all.waiting());
        row(rows, "total.within", reportCells.share(all.withinTarget()));
        spread(rows, "first-call", all.firstCall());
        row(rows, "total.first-within", reportCells.share(all.firstWithinTarget()));
        spread(rows, "service", all.service());
        marks(rows, all.marks());
        return new ReportTables.Table(
                managerWords.say("totals"), List.of(managerWords.say("figure"), managerWords.say("value")), rows);
    }

    private void spread(List<List<ReportTables.Cell>> rows, String name, DurationSummary durationSummary) {
        row(rows, "total." + name + ".mean", reportCells.time(durationSummary, durationSummary.mean()));
        row(rows, "total." + name + ".median", reportCells.time(durationSummary, durationSummary.median()));
        row(rows, "total." + name + ".p90", reportCells.time(durationSummary, durationSummary.p90()));
        row(rows, "total." + name + ".max", reportCells.time(durationSummary, durationSummary.max()));
    }

    private void marks(List<List<ReportTables.Cell>> rows, VisitFigures.Marks marks) {
        row(rows, "total.at-kiosk", reportCells.number(marks.atKiosk()));
        row(rows, "total.transferred", reportCells.number(marks.transferred()));
        row(rows, "total.recalls", reportCells.number(marks.recalls()));
        row(rows, "total.incomplete", reportCells.number(marks.incomplete()));
        row(rows, "total.booked", reportCells.number(marks.booked()));
        row(rows, "total.came-late", reportCells.share(VisitFigures.share(marks.cameLate(), marks.booked())));
        row(rows, "total.on-time", reportCells.share(VisitFigures.share(marks.calledOnTime(), marks.booked())));
        row(rows, "total.times-left-out", reportCells.number(marks.timesLeftOut()));
    }

    private void row(List<List<ReportTables.Cell>> rows, String name, ReportTables.Cell value) {
        rows.add(List.of(ReportTables.Cell.text(managerWords.say(name)), value));
    }

    ReportTables.Table doors() {
        StatisticsReport.VisitsWithoutTicket doors = report.doors();
        List<List<ReportTables.Cell>> rows = new ArrayList<>();
        row(rows, "doors.redirected", reportCells.number(doors.redirected()));
        row(rows, "doors.abandoned", reportCells.number(doors.abandoned()));
        row(rows, "doors.incomplete", reportCells.number(doors.incomplete()));
        row(rows, "doors.refused", reportCells.number(doors.refused()));
        row(rows, "doors.desk-redirected", reportCells.number(doors.deskRedirected()));
        row(rows, "doors.desk-incomplete", reportCells.number(doors.deskIncomplete()));
        row(rows, "doors.digital", reportCells.number(doors.digitalPoint()));
        return new ReportTables.Table(
                managerWords.say("doors"), List.of(managerWords.say("figure"), managerWords.say("value")), rows);
    }
}
