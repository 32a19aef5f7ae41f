// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import java.util.UUID;

/** Where a visitor stands: one question or one fact. */
public sealed interface Step {

    /** The menu that the visit began with; empty once the visitor has a number, which nothing leads back from. */
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

    /** Where a person receives those who do not know; empty when the site has no such service or is closed. */
    default Optional<Menu.Choice> reception() {
        return firstMenu().filter(menu -> menu.closed().isEmpty()).flatMap(Menu::unsure);
    }

    /** "What are you here for?", or the news that nobody is received now. */
    record Home(Menu menu) implements Step {}

    /** The visitor's own words; {@code typed} outlives the page, so that a way back finds them again. */
    record Search(Home back, ValueSignal<String> typed) implements Step {}

    /** One group's services. */
    record Services(Menu.Group group, Step back) implements Step {}

    /**
     * What one service leads to.
     *
     * @param tap made once per page, so that every press of its button asks for the same ticket
     * @param priority what the visitor says, kept while they look at its other pages
     */
    record Service(String code, ServicePage page, Step back, UUID tap, ValueSignal<Boolean> priority) implements Step {

        /** The page of the reception leads not to itself. */
        @Override
        public Optional<Menu.Choice> reception() {
            return Step.super
                    .reception()
                    .filter(reception -> !reception.service().equals(code));
        }
    }

    /** What to do when a document is missing. */
    record Missing(ServicePage.Missing advice, Service back) implements Step {}

    /** The reference of an appointment, typed; {@code tap} is made once per attempt. */
    record Reference(Step back, ValueSignal<String> typed, UUID tap) implements Step {

        /** From any page; after a reference that is not known, what was typed is found again. */
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
     * A number.
     *
     * @param tap the press or the scan that gave it
     * @param arrival what is said of the visitor's appointment; empty for a ticket without one
     */
    record Ticket(UUID tap, TicketAnswer.Issued issued, Optional<String> arrival) implements Step {}

    /**
     * No number, and what to do now.
     *
     * @param unknown whether it was the code of an appointment, which nobody knows: it can be typed
     */
    record Refused(String title, String sentence, Optional<Menu.Choice> offered, boolean unknown, Step back)
            implements Step {}

    /** Whether the visitor has said, on the way here, that they have priority. */
    default boolean hasPriority() {
        return switch (this) {
            case Service service -> service.priority().peek();
            case Reference reference -> reference.back().hasPriority();
            case Home _, Search _, Services _, Missing _, Ticket _, Refused _ -> false;
        };
    }
}
