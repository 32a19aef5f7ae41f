// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import fr.accueil.manager.common.ManagerWords;
import java.util.ArrayList;
import java.util.List;

/** The tables of a report that name a figure in each row. */
final class FigureTables {

    private final StatisticsReport report;
    private final ManagerWords words;

    FigureTables(StatisticsReport report, ManagerWords words) {
        this.report = report;
        this.words = words;
    }

    ReportTables.Table totals() {
        VisitFigures all = report.total();
        List<List<ReportCell>> rows = new ArrayList<>();
        row(rows, "total.issued", new ReportCell.Count(all.visits().issued()));
        row(rows, "total.served", new ReportCell.Count(all.visits().served()));
        row(rows, "total.absent", new ReportCell.Count(all.visits().absent()));
        row(rows, "total.left", new ReportCell.Count(all.visits().left()));
        row(rows, "total.unserved", new ReportCell.Count(all.visits().unserved()));
        row(rows, "total.not-closed", new ReportCell.Count(all.visits().notClosed()));
        row(rows, "total.still-there", new ReportCell.Count(all.visits().stillThere()));
        durationRows(rows, "waiting", all.waiting());
        row(rows, "total.within", new ReportCell.Share(all.withinTarget()));
        durationRows(rows, "first-call", all.firstCall());
        row(rows, "total.first-within", new ReportCell.Share(all.firstWithinTarget()));
        durationRows(rows, "service", all.service());
        marks(rows, all.marks());
        return new ReportTables.Table(words.say("totals"), List.of(words.say("figure"), words.say("value")), rows);
    }

    private void durationRows(List<List<ReportCell>> rows, String name, DurationSummary durations) {
        row(rows, "total." + name + ".mean", ReportCell.Time.of(durations, durations.mean()));
        row(rows, "total." + name + ".median", ReportCell.Time.of(durations, durations.median()));
        row(rows, "total." + name + ".p90", ReportCell.Time.of(durations, durations.p90()));
        row(rows, "total." + name + ".max", ReportCell.Time.of(durations, durations.max()));
    }

    private void marks(List<List<ReportCell>> rows, VisitFigures.Marks marks) {
        row(rows, "total.at-kiosk", new ReportCell.Count(marks.atKiosk()));
        row(rows, "total.transferred", new ReportCell.Count(marks.transferred()));
        row(rows, "total.recalls", new ReportCell.Count(marks.recalls()));
        row(rows, "total.incomplete", new ReportCell.Count(marks.incomplete()));
        row(rows, "total.booked", new ReportCell.Count(marks.booked()));
        row(rows, "total.came-late", ReportCell.Share.of(marks.cameLate(), marks.booked()));
        row(rows, "total.on-time", ReportCell.Share.of(marks.calledOnTime(), marks.booked()));
        row(rows, "total.times-left-out", new ReportCell.Count(marks.timesLeftOut()));
    }

    private void row(List<List<ReportCell>> rows, String name, ReportCell value) {
        rows.add(List.of(new ReportCell.Words(words.say(name)), value));
    }

    ReportTables.Table withoutTicket() {
        StatisticsReport.VisitsWithoutTicket withoutTicket = report.doors();
        List<List<ReportCell>> rows = new ArrayList<>();
        row(rows, "doors.redirected", new ReportCell.Count(withoutTicket.redirected()));
        row(rows, "doors.abandoned", new ReportCell.Count(withoutTicket.abandoned()));
        row(rows, "doors.incomplete", new ReportCell.Count(withoutTicket.incomplete()));
        row(rows, "doors.refused", new ReportCell.Count(withoutTicket.refused()));
        row(rows, "doors.desk-redirected", new ReportCell.Count(withoutTicket.deskRedirected()));
        row(rows, "doors.desk-incomplete", new ReportCell.Count(withoutTicket.deskIncomplete()));
        row(rows, "doors.digital", new ReportCell.Count(withoutTicket.digitalPoint()));
        return new ReportTables.Table(words.say("doors"), List.of(words.say("figure"), words.say("value")), rows);
    }
}
