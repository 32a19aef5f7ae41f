// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.KioskPage;
import fr.accueil.kiosk.common.KioskWords;
import java.util.Optional;

/** The page of one step. */
public abstract class StepPage extends KioskPage {
    StepPage(String name, String title) {
        super(name, title);
    }

    static StepPage of(StepMoment now, KioskSession session) {
        KioskWords words = now.words();
        return switch (now.step()) {
            case Step.Home home -> new HomeStep(home, session, words);
            case Step.Search search -> new SearchStep(search, now.language().locale(), session, words);
            case Step.Services services -> new GroupStep(services.group(), session, words);
            case Step.Service service -> of(service, session, words);
            case Step.Missing missing -> new MissingDocumentStep(missing, session, words);
            case Step.Reference reference -> new ReferenceStep(reference, session, words);
            case Step.Ticket ticket -> new TicketStep(ticket, session, words);
            case Step.Refused refused -> NoticeStep.refused(refused, session, words);
        };
    }

    private static StepPage of(Step.Service step, KioskSession session, KioskWords words) {
        return switch (step.page()) {
            case ServicePage.TakeTicket page -> new TakeTicketStep(step, page, session, words);
            case ServicePage.CheckIn page -> new CheckInStep(step, page, session, words);
            case ServicePage.AppointmentOnly page -> GuidanceStep.of(page, step, session, words);
            case ServicePage.Elsewhere page -> GuidanceStep.of(page, step, session, words);
            case ServicePage.Closed page -> NoticeStep.closed(page, step, session, words);
            case ServicePage.Unknown page -> NoticeStep.unknown(page, step, session, words);
        };
    }

    /** A short label above the heading: the kind of page. */
    final void kicker(String icon, String text) {
        Paragraph kicker = new Paragraph(Icons.draw(icon), new Span(text));
        kicker.addClassName("kicker");
        head().addComponentAsFirst(kicker);
    }

    /** The actions of a page without a ticket: the filled button, which stays visible, opens the service that helps. */
    final void end(Optional<Menu.Choice> person, Step from, NativeButton back, KioskSession session, KioskWords words) {
        NativeButton finish = finish(session, words);
        if (person.isEmpty()) {
            actions(back, finish);
        } else {
            finish.removeClassName("primary");
            actions(offer(person.get(), from, session, words), back, finish);
        }
    }

    /** @param from the page, whose menu names the reception, so that its ticket has its own label */
    private static NativeButton offer(Menu.Choice choice, Step from, KioskSession session, KioskWords words) {
        boolean reception = from.firstMenu()
                .flatMap(Menu::unsure)
                .filter(unsure -> unsure.service().equals(choice.service()))
                .isPresent();
        String label = reception ? words.text("offer.reception") : choice.label();
        String question = words.text(from instanceof Step.Refused ? "answer.offer" : "guidance.offer");
        NativeButton offer = primary("");
        offer.addClassName("useful");
        offer.add(part("question", question), part("answer", label));
        offer.setAriaLabel(label);
        offer.getElement().setAttribute("aria-description", question);
        offer.addClickListener(press -> session.open(choice.service()));
        return offer;
    }

    private static Span part(String name, String text) {
        Span part = new Span(text);
        part.addClassName(name);
        return part;
    }

    /** A sentence that names the reception, for a site where it has no tickets. */
    static Paragraph ask(KioskWords words) {
        Paragraph ask = new Paragraph(Icons.draw(Icons.INFORMATION), new Span(words.text("notice.ask")));
        ask.addClassName("notice");
        return ask;
    }

    static NativeButton finish(KioskSession session, KioskWords words) {
        return finish(words, session::startAgain);
    }

    static NativeButton back(KioskSession session, KioskWords words) {
        return back(words, session::back);
    }
}
