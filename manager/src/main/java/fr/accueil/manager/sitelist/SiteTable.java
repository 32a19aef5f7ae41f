// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.sitelist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.manager.common.LiveTable;
import fr.accueil.manager.common.ManagerAttributes;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.MinutesSince;
import fr.accueil.manager.common.Shares;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The sites, each with its hall now. */
final class SiteTable {

    private final SiteList list;
    private final Function<String, Signal<SiteFigures>> figures;
    private final ManagerWords words;
    private final SerializableConsumer<SiteList.Site> archive;

    private SiteTable(
            SiteList list,
            Function<String, Signal<SiteFigures>> figures,
            ManagerWords words,
            SerializableConsumer<SiteList.Site> archive) {
        this.list = list;
        this.figures = figures;
        this.words = words;
        this.archive = archive;
    }

    static Component of(
            SiteList list,
            Function<String, Signal<SiteFigures>> figures,
            ManagerWords words,
            SerializableConsumer<SiteList.Site> archive) {
        var rows = new SiteTable(list, figures, words, archive);
        return new LiveTable<>(
                words.say("sites.title"),
                rows.columns().stream().map(words::say).toList(),
                words.say("sites.none"),
                new ValueSignal<>(list.sites()),
                rows::row);
    }

    private List<String> columns() {
        var columns = new ArrayList<>(List.of(
                "sites.site", "queue.waiting", "queue.oldest", "sites.counters", "sites.share", "sites.alerts"));
        if (list.mayAdd()) {
            columns.add("sites.do");
        }
        return columns;
    }

    private NativeTableRow row(SiteList.Site site) {
        var now = figures.apply(site.code());
        var row = new NativeTableRow(
                name(site, now),
                figure(now.map(hall -> words.say("number", hall.waiting())), "waiting-count"),
                oldest(now),
                figure(now.map(hall -> words.say("sites.open", hall.openCounters(), hall.counters())), "open-counters"),
                figure(now.map(this::share), "share"),
                alerts(now));
        if (list.mayAdd()) {
            row.add(new NativeTableCell(archive(site)));
        }
        for (int i = 1; i < columns().size() - (list.mayAdd() ? 1 : 0); i++) {
            row.getComponentAt(i)
                    .getElement()
                    .setAttribute(ManagerAttributes.LABEL, words.say(columns().get(i)));
        }
        return row;
    }

    private Component name(SiteList.Site site, Signal<SiteFigures> now) {
        var link = new Anchor("/manager?site=" + site.code(), site.name());
        link.setRouterIgnore(true);
        link.addClassName("strong");
        var closed = new Span();
        closed.addClassName("place");
        closed.bindText(now.map(hall -> hall.open() ? site.code() : words.say("sites.closed", site.code())));
        var cell = new NativeTableHeaderCell(link, closed);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private static NativeTableCell figure(Signal<String> text, String testId) {
        var span = new Span();
        span.setTestId(testId);
        span.bindText(text);
        var cell = new NativeTableCell(span);
        cell.addClassName("figure");
        return cell;
    }

    private Component oldest(Signal<SiteFigures> now) {
        var cell = new NativeTableCell(new MinutesSince(now.map(SiteFigures::oldestArrival), words.say("none")));
        cell.addClassName("figure");
        return cell;
    }

    private String share(SiteFigures hall) {
        return hall.share().isPresent()
                ? words.say("sites.percent", Shares.roundedDown(hall.share().getAsDouble()))
                : words.say("none");
    }

    private Component alerts(Signal<SiteFigures> now) {
        var cell = figure(
                now.map(hall -> hall.alerts() == 0 ? words.say("none") : words.say("number", hall.alerts())), "alerts");
        cell.bindClassName("alarm", now.map(hall -> hall.alerts() > 0));
        return cell;
    }

    private Component archive(SiteList.Site site) {
        var button = new NativeButton(words.say("sites.archive"), click -> archive.accept(site));
        button.addClassName("action");
        button.getElement().setAttribute("aria-label", words.say("sites.archive.for", site.name()));
        return button;
    }
}
