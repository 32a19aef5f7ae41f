// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import fr.accueil.kiosk.common.KioskWords;
import fr.accueil.screenkit.WrittenDates;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.UUID;

/**
 * The step that follows each answer to a check-in at {@code from}; dates and times as the visitor's language writes
 * them.
 */
record CheckInSteps(KioskWords words, Step from, UUID tap) {

    Step after(CheckInAnswer answer) {
        return switch (answer) {
            case CheckInAnswer.CheckedIn here ->
                ticket(here.ticket(), words.text("ticket.booked", time(here.booked())));
            case CheckInAnswer.AlreadyHere here -> ticket(here.ticket(), words.text("ticket.already"));
            case CheckInAnswer.TooEarly early ->
                notice("early", Optional.empty(), time(early.booked()), time(early.from()));
            case CheckInAnswer.TooLate late -> notice("late", late.offered(), time(late.booked()));
            case CheckInAnswer.AnotherDay other ->
                notice(other.past() ? "past" : "coming", other.offered(), date(other.booked()), time(other.booked()));
            case CheckInAnswer.Cancelled cancelled ->
                notice("cancelled", cancelled.offered(), date(cancelled.booked()), time(cancelled.booked()));
            case CheckInAnswer.NotFound unknown -> notice("notfound", unknown.offered());
            case CheckInAnswer.Refused refused -> refused(refused.sentence());
        };
    }

    /** The step for a server that could not answer. */
    Step failed() {
        return refused(words.text("checkin.trouble"));
    }

    private Step ticket(TicketAnswer.Issued issued, String arrival) {
        return new Step.Ticket(tap, issued, Optional.of(arrival));
    }

    private Step notice(String key, Optional<Menu.Choice> offered, Object... when) {
        String sentence = words.text(key + ".text", when);
        Optional<Menu.Choice> person = offered.or(from::reception);
        boolean alone = person.isEmpty() && !key.equals("early") && !key.equals("coming");
        return new Step.Refused(
                words.text(key + ".title"),
                alone ? sentence + "\n" + words.text("notice.ask") : sentence,
                person,
                key.equals("notfound"),
                from);
    }

    private Step refused(String sentence) {
        return new Step.Refused(words.text("checkin.refused"), sentence, Optional.empty(), false, from);
    }

    private String time(LocalDateTime when) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(words.language())
                .format(when);
    }

    private String date(LocalDateTime when) {
        return WrittenDates.write(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(words.language()), when);
    }
}
