// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import java.util.ArrayList;
import java.util.List;

/** The tables of a report that name a figure in each row. */
final class FigureTables {

    private final StatisticsReport report;
    private final Words words;
    private final Cells cells;

    FigureTables(StatisticsReport report, Words words) {
        this.report = report;
        this.words = words;
        this.cells = new Cells(new Says(words));
    }

    Sheets.Table totals() {
        Summary all = report.total();
        List<List<Sheets.Cell>> rows = new ArrayList<>();
        row(rows, "total.issued", cells.number(all.visits().issued()));
        row(rows, "total.served", cells.number(all.visits().served()));
        row(rows, "total.absent", cells.number(all.visits().absent()));
        row(rows, "total.left", cells.number(all.visits().left()));
        row(rows, "total.unserved", cells.number(all.visits().unserved()));
        row(rows, "total.not-closed", cells.number(all.visits().notClosed()));
        row(rows, "total.still-there", cells.number(all.visits().stillThere()));
        spread(rows, "waiting", all.waiting());
        row(rows, "total.within", cells.share(all.withinTarget()));
        spread(rows, "first-call", all.firstCall());
        row(rows, "total.first-within", cells.share(all.firstWithinTarget()));
        spread(rows, "service", all.service());
        marks(rows, all.marks());
        return new Sheets.Table(words.say("totals"), List.of(words.say("figure"), words.say("value")), rows);
    }

    private void spread(List<List<Sheets.Cell>> rows, String name, Spread spread) {
        row(rows, "total." + name + ".mean", cells.time(spread, spread.mean()));
        row(rows, "total." + name + ".median", cells.time(spread, spread.median()));
        row(rows, "total." + name + ".p90", cells.time(spread, spread.p90()));
        row(rows, "total." + name + ".max", cells.time(spread, spread.max()));
    }

    private void marks(List<List<Sheets.Cell>> rows, Summary.Marks marks) {
        row(rows, "total.at-kiosk", cells.number(marks.atKiosk()));
        row(rows, "total.transferred", cells.number(marks.transferred()));
        row(rows, "total.recalls", cells.number(marks.recalls()));
        row(rows, "total.incomplete", cells.number(marks.incomplete()));
        row(rows, "total.booked", cells.number(marks.booked()));
        row(rows, "total.came-late", cells.share(Summary.share(marks.cameLate(), marks.booked())));
        row(rows, "total.on-time", cells.share(Summary.share(marks.calledOnTime(), marks.booked())));
        row(rows, "total.times-left-out", cells.number(marks.timesLeftOut()));
    }

    private void row(List<List<Sheets.Cell>> rows, String name, Sheets.Cell value) {
        rows.add(List.of(Sheets.Cell.text(words.say(name)), value));
    }

    Sheets.Table doors() {
        StatisticsReport.Doors doors = report.doors();
        List<List<Sheets.Cell>> rows = new ArrayList<>();
        row(rows, "doors.redirected", cells.number(doors.redirected()));
        row(rows, "doors.abandoned", cells.number(doors.abandoned()));
        row(rows, "doors.incomplete", cells.number(doors.incomplete()));
        row(rows, "doors.refused", cells.number(doors.refused()));
        row(rows, "doors.desk-redirected", cells.number(doors.deskRedirected()));
        row(rows, "doors.desk-incomplete", cells.number(doors.deskIncomplete()));
        row(rows, "doors.digital", cells.number(doors.digitalPoint()));
        return new Sheets.Table(words.say("doors"), List.of(words.say("figure"), words.say("value")), rows);
    }
}
