// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Locale;
import java.util.UUID;

/** The way of one visitor after another through a kiosk's screens. */
final class Visit {
    private final KioskDesk desk;
    private final String kiosk;
    private final Arrival.Welcome welcome;
    private final ValueSignal<Moment> moment;
    private final Comfort comfort = new Comfort();

    Visit(KioskDesk desk, String kiosk, Arrival.Welcome welcome) {
        this.desk = desk;
        this.kiosk = kiosk;
        this.welcome = welcome;
        this.moment = new ValueSignal<>(homeIn(welcome.languages().getFirst()));
    }

    Arrival.Welcome welcome() {
        return welcome;
    }

    Comfort comfort() {
        return comfort;
    }

    Signal<Moment> moment() {
        return moment.asReadonly();
    }

    Signal<String> text(String key) {
        return moment.map(now -> now.words().text(key));
    }

    void speak(Language language) {
        moment.set(homeIn(language));
    }

    void choose(Menu.Group group) {
        if (group.services().size() == 1) {
            open(group.services().getFirst().service());
        } else {
            go(new Step.Services(group, step()));
        }
    }

    void open(String service) {
        go(page(service, step()));
    }

    /** Back one step; a page where no ticket could be had is asked for again, as it may have changed. */
    void back() {
        switch (step()) {
            case Step.Home home -> go(home);
            case Step.Services services -> go(services.back());
            case Step.Service service -> go(service.back());
            case Step.Ticket ticket -> startAgain();
            case Step.Refused refused ->
                go(page(refused.back().code(), refused.back().back()));
        }
    }

    void take(Step.Service from, boolean priority) {
        TicketRequest wish = new TicketRequest(from.tap(), from.code(), language(), priority);
        switch (desk.take(kiosk, wish)) {
            case TicketAnswer.Issued issued -> go(new Step.Ticket(issued));
            case TicketAnswer.Refused refused -> go(new Step.Refused(refused.sentence(), from));
        }
    }

    /** Ready for the next visitor; a kiosk at rest reads its menu again this way. */
    void startAgain() {
        comfort.reset();
        moment.set(homeIn(welcome.languages().getFirst()));
    }

    private Moment homeIn(Language language) {
        return new Moment(language, new Step.Home(desk.menu(kiosk, language.locale())));
    }

    private Step.Service page(String service, Step back) {
        return new Step.Service(service, desk.page(kiosk, service, language()), back, UUID.randomUUID());
    }

    private void go(Step step) {
        moment.set(new Moment(moment.peek().language(), step));
    }

    private Step step() {
        return moment.peek().step();
    }

    private Locale language() {
        return moment.peek().language().locale();
    }
}
