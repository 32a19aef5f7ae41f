// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import java.util.UUID;

/** One step of a session: one question or one answer. */
public sealed interface Step {

    /** The menu that the session began with; empty once the visitor has a number, as there is no way back from it. */
    default Optional<Menu> firstMenu() {
        return switch (this) {
            case Home home -> Optional.of(home.menu);
            case Search search -> search.back.firstMenu();
            case Services services -> services.back.firstMenu();
            case Service service -> service.back.firstMenu();
            case Missing missing -> missing.back.firstMenu();
            case Reference reference -> reference.back.firstMenu();
            case Refused refused -> refused.back.firstMenu();
            case Ticket _ -> Optional.empty();
        };
    }

    /** The service for undecided visitors; empty when the site has no such service or is closed. */
    default Optional<Menu.Choice> reception() {
        return firstMenu().filter(menu -> menu.closed().isEmpty()).flatMap(Menu::unsure);
    }

    /** "What are you here for?", or the notice that the site is closed. */
    record Home(Menu menu) implements Step {}

    /** The search by words; {@code typed} outlives the page, so that it is there after going back. */
    record Search(Home back, ValueSignal<String> typed) implements Step {}

    /** One group's services. */
    record Services(Menu.Group group, Step back) implements Step {}

    /**
     * The page of one service.
     *
     * @param tap an id, made once per page, so that every press of its button requests the same ticket
     * @param priority whether the visitor declares priority, kept on the service's other pages
     */
    record Service(String code, ServicePage page, Step back, UUID tap, ValueSignal<Boolean> priority) implements Step {

        /** The page of the reception has no link to itself. */
        @Override
        public Optional<Menu.Choice> reception() {
            return Step.super
                    .reception()
                    .filter(reception -> !reception.service().equals(code));
        }
    }

    /** What to do when a document is missing. */
    record Missing(ServicePage.Missing advice, Service back) implements Step {}

    /** The typed reference of an appointment; {@code tap} is an id, made once per attempt. */
    record Reference(Step back, ValueSignal<String> typed, UUID tap) implements Step {

        /** Opens from any page; after an unknown reference, the typed text is kept. */
        static Reference after(Step from) {
            return switch (from) {
                case Refused refused -> after(refused.back());
                case Reference typed -> new Reference(typed.back(), typed.typed(), UUID.randomUUID());
                case Home _, Search _, Services _, Service _, Missing _, Ticket _ ->
                    new Reference(from, new ValueSignal<>(""), UUID.randomUUID());
            };
        }
    }

    /**
     * A ticket.
     *
     * @param tap the id of the press or the scan that gave it
     * @param arrival the sentence about the visitor's appointment; empty for a ticket without one
     */
    record Ticket(UUID tap, TicketAnswer.Issued issued, Optional<String> arrival) implements Step {}

    /**
     * A refusal, and what to do now.
     *
     * @param unknown whether the code of an appointment was unknown, so that it can be typed
     */
    record Refused(String title, String sentence, Optional<Menu.Choice> offered, boolean unknown, Step back)
            implements Step {}

    /** Whether the visitor has declared priority in an earlier step. */
    default boolean hasPriority() {
        return switch (this) {
            case Service service -> service.priority().peek();
            case Reference reference -> reference.back().hasPriority();
            case Home _, Search _, Services _, Missing _, Ticket _, Refused _ -> false;
        };
    }
}
