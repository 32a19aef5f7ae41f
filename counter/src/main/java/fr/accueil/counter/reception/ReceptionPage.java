// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.Agent;
import fr.accueil.counter.common.AgentBadge;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.Icon;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import fr.accueil.counter.common.UntakenKeyLine;
import fr.accueil.counter.reception.ReceptionSnapshot.Kiosk;
import fr.accueil.screenkit.SiteName;
import fr.accueil.screenkit.TrainingBand;
import java.util.stream.Collectors;

/** The page of the reception desk: the search first, the counts below it, the sections beside it. */
class ReceptionPage extends Div {
    private final CounterWords base;
    private final ReceptionWords words;
    private final ReceptionSession session;
    private final VisitorSearch search;

    ReceptionPage(CounterWords base, ReceptionWords words, Agent agent, ReceptionSession session) {
        this.base = base;
        this.words = words;
        this.session = session;
        MomentWords moments = new MomentWords(base, agent.zone());
        search = new VisitorSearch(base, words, moments, session);
        addClassName("at-reception");
        Div front = Parts.div(
                "front",
                new ReceptionHelpBanner(words, moments, session),
                new UntakenKeyLine(base),
                search,
                new VisitsWithoutTicketBar(words, session));
        Main main = new Main(front, new ReceptionSections(words, moments, session));
        main.addClassName("work");
        add(
                header(agent),
                new TrainingBand(session.shown().map(ReceptionSnapshot::training), words.get("training")),
                Parts.connectionLost(base, words.get("lost.kept")),
                printerNotice(),
                main);
    }

    /** Takes over the visitor of a page in another language. */
    void takeOver(ReceptionPage before) {
        search.takeOver(before.search);
    }

    private Header header(Agent agent) {
        Span waiting = Parts.span("queues", "");
        waiting.getElement().setAttribute("data-testid", "waiting-count");
        waiting.bindText(session.shown()
                .map(now -> words.get("header.waiting", now.waiting().size())));
        ActionButton keys = new ActionButton(words.get("header.keys"), () -> new ReceptionKeySheet(words).open());
        keys.key("?", "?").addClassName("keys");
        Header header = new Header(
                Parts.div("where", new H1(words.get("header.title")), site(agent), waiting),
                Parts.div("tools", keys),
                new AgentBadge(base, agent));
        header.addClassName("bar");
        return header;
    }

    private SiteName site(Agent agent) {
        SiteName name = new SiteName(agent.siteName(), agent.severalSites(), "reception", base.get("site.change"));
        name.addClassName("queues");
        return name;
    }

    /** The notice, also for screen readers, that a printer needs attention. */
    private Div printerNotice() {
        Paragraph sentence = new Paragraph();
        sentence.bindText(session.shown().map(this::printerSentence));
        Div printerNotice = Parts.div("trouble", Icon.of(20, "<path d='M10 3v8M10 16v.5'/>"), sentence);
        printerNotice.getElement().setAttribute("data-testid", "printer-trouble");
        Signal<Boolean> any = session.shown().map(now -> now.kiosks().stream().anyMatch(Kiosk::needsAttention));
        printerNotice.bindVisible(any);
        Div live = Parts.div("trouble-line", printerNotice);
        live.getElement().setAttribute("role", "status");
        return live;
    }

    private String printerSentence(ReceptionSnapshot now) {
        return now.kiosks().stream()
                .filter(Kiosk::needsAttention)
                .map(kiosk -> words.get(
                        "trouble." + kiosk.printer().orElse(Kiosk.Printer.UNKNOWN), KiosksSection.name(words, kiosk)))
                .collect(Collectors.joining(" "));
    }
}
