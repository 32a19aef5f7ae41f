// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import static fr.accueil.manager.hall.QueueOverviews.ago;
import static fr.accueil.manager.hall.QueueOverviews.busy;
import static fr.accueil.manager.hall.QueueOverviews.called;
import static fr.accueil.manager.hall.QueueOverviews.empty;
import static fr.accueil.manager.hall.QueueOverviews.free;
import static fr.accueil.manager.hall.QueueOverviews.open;
import static fr.accueil.manager.hall.QueueOverviews.served;
import static fr.accueil.manager.hall.QueueOverviews.waits;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.accueil.manager.hall.QueueOverview.Counter.State;
import java.util.List;

/** The page of the hall, over fake ports, with its parts. */
abstract class HallScreen extends BrowserlessTest {

    static final List<QueueOverview.Queue> QUEUES =
            List.of(waits("A", "Accueil", 11, 4, 2), waits("N", "Point numérique", 3, 21, 0), empty("L", "Permis", 0));
    static final List<QueueOverview.Counter> COUNTERS = List.of(
            busy("A1", "Accueil 1", "Mme Le Goff", served("A042", 6)),
            busy("A2", "Accueil 2", "M. Diallo", called("A043", 1)),
            free("G3", "Guichet 3", State.PAUSED, 7),
            free("G4", "Guichet 4", State.CLOSED, 120));

    final FakeQueueOverviewPort port = new FakeQueueOverviewPort(open(1, QUEUES, COUNTERS));

    HallView show() {
        return show("fr");
    }

    HallView show(String language) {
        var view = new HallView(port, new FakeHallPort());
        UI.getCurrent().add(view);
        view.show(language);
        roundTrip();
        return view;
    }

    void moves(QueueOverview overview) {
        port.becomes(overview);
        roundTrip();
    }

    String sentence() {
        return text(find(H1.class).single());
    }

    List<String> notice() {
        return find(Paragraph.class).withClassName("notice").all().stream()
                .map(Paragraph::getText)
                .toList();
    }

    String hours() {
        return find(Span.class).withClassName("hours").single().getText();
    }

    String figure(String name) {
        return find(DescriptionList.Description.class)
                .withTestId(name + "-figure")
                .single()
                .getText();
    }

    NativeTable queues() {
        return find(NativeTable.class).all().getFirst();
    }

    NativeTable counters() {
        return find(NativeTable.class).all().getLast();
    }

    static NativeTableRow row(NativeTable table, int index) {
        return table.getBody().getRow(index).orElseThrow();
    }

    List<String> texts(String testId) {
        return find(Span.class).withAttribute("data-testid", testId).all().stream()
                .map(Span::getText)
                .toList();
    }

    List<String> sinceIn(Component component) {
        return find(Span.class, component).withAttribute("data-minutes-since").all().stream()
                .map(span -> span.getElement().getAttribute("data-minutes-since"))
                .toList();
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    static String millis(int minutesAgo) {
        return String.valueOf(ago(minutesAgo).toEpochMilli());
    }
}
