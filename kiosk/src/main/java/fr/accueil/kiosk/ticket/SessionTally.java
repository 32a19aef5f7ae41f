// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects the record of one session. It begins with the first touch, and its outcome is the last result that was
 * shown: going back does not change it, and a session without a result is given up.
 */
final class SessionTally {
    private final InstantSource clock;
    private @Nullable Instant began;
    private int steps;
    private KioskSessionRecord.End end = KioskSessionRecord.End.ABANDONED;
    private Optional<String> service = Optional.empty();

    SessionTally(InstantSource clock) {
        this.clock = clock;
    }

    /** The screen that is touched first counts as seen. */
    void touched(Step shown) {
        if (began == null) {
            began = clock.instant();
            addStep(shown);
        }
    }

    void addStep(Step step) {
        steps++;
        endOf(step).ifPresent(last -> end = last);
        if (step instanceof Step.Service opened) {
            service = Optional.of(opened.code());
        }
    }

    /** The finished session, once; empty when the kiosk was not touched since. */
    Optional<KioskSessionRecord> close(Locale language) {
        if (began == null) {
            return Optional.empty();
        }
        long seconds = Math.clamp(Duration.between(began, clock.instant()).toSeconds(), 0, Integer.MAX_VALUE);
        KioskSessionRecord visit = new KioskSessionRecord(steps, (int) seconds, language, end, service);
        began = null;
        steps = 0;
        end = KioskSessionRecord.End.ABANDONED;
        service = Optional.empty();
        return Optional.of(visit);
    }

    private static Optional<KioskSessionRecord.End> endOf(Step step) {
        return switch (step) {
            case Step.Home home -> home.menu().closed().map(why -> KioskSessionRecord.End.REFUSED);
            case Step.Search _, Step.Services _, Step.Reference _ -> Optional.empty();
            case Step.Service service -> endOf(service.page());
            case Step.Missing _ -> Optional.of(KioskSessionRecord.End.INCOMPLETE);
            case Step.Ticket ticket ->
                Optional.of(
                        ticket.arrival().isPresent() ? KioskSessionRecord.End.CHECK_IN : KioskSessionRecord.End.TICKET);
            case Step.Refused _ -> Optional.of(KioskSessionRecord.End.REFUSED);
        };
    }

    private static Optional<KioskSessionRecord.End> endOf(ServicePage page) {
        return switch (page) {
            case ServicePage.TakeTicket _, ServicePage.CheckIn _ -> Optional.empty();
            case ServicePage.AppointmentOnly _, ServicePage.Elsewhere _ ->
                Optional.of(KioskSessionRecord.End.REDIRECTED);
            case ServicePage.Closed _, ServicePage.Unknown _ -> Optional.of(KioskSessionRecord.End.REFUSED);
        };
    }
}
