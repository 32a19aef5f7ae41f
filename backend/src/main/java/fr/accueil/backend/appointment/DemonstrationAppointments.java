// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.ServiceOutcome;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** In a demonstration, a dozen invented appointments around the present time, to try the check-in. */
@Component
@Order(2)
@ConditionalOnProperty(name = "accueil.demo", havingValue = "true")
class DemonstrationAppointments implements ApplicationRunner {

    /** Minutes from now: too late, in time, too early, another day. */
    private static final int[] MINUTES = {-45, -10, 0, 5, 10, 15, 20, 25, 60, 120, 1440, 10};

    private static final List<String> NAMES = List.of("MARTIN A.", "PETIT C.", "DURAND E.", "MOREAU F.");

    private final AppointmentBook book;
    private final Sites sites;
    private final Clock clock;
    private final Demonstration demonstration;
    private final PrintStream terminal = System.out;
    /** The day of the last ones, by site. */
    private final Map<String, LocalDate> made = new HashMap<>();

    DemonstrationAppointments(AppointmentBook book, Sites sites, Clock clock, Demonstration demonstration) {
        this.book = book;
        this.sites = sites;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        makeAnew();
    }

    /** Each day has its own. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
    void makeAnew() {
        if (!demonstration.isOn()) {
            return;
        }
        Instant now = clock.instant();
        sites.all().stream()
                .filter(site -> !checkedIn(site).isEmpty())
                .filter(site -> !site.serviceDay(now).equals(made.get(site.code())))
                .forEach(site -> makeAnew(site, now));
    }

    private void makeAnew(Site site, Instant now) {
        ReadBookings bookings = bookings(site, now);
        boolean hasNew = book.write(site, Source.DEMO, bookings.rows()) > 0;
        made.put(site.code(), site.serviceDay(now));
        if (hasNew) {
            print(site, bookings);
        }
    }

    private static List<Service> checkedIn(Site site) {
        return site.services().stream()
                .filter(service -> service.outcome() == ServiceOutcome.CHECK_IN)
                .toList();
    }

    private static ReadBookings bookings(Site site, Instant now) {
        ReadBookings bookings = new ReadBookings();
        List<Service> services = checkedIn(site);
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        for (int i = 0; i < MINUTES.length && !services.isEmpty(); i++) {
            String reference = String.format(Locale.ROOT, "RDV-%04d", i + 1);
            bookings.add(
                    i + 1,
                    new Booking(
                            reference,
                            reference,
                            minute.plus(Duration.ofMinutes(MINUTES[i])),
                            services.get(i % services.size()).code(),
                            Optional.empty(),
                            Optional.of(new ShortName(NAMES.get(i % NAMES.size()))),
                            i == MINUTES.length - 1));
        }
        return bookings;
    }

    private void print(Site site, ReadBookings bookings) {
        List<String> lines = new ArrayList<>();
        bookings.rows().stream()
                .map(ReadBookings.Row::booking)
                .forEach(booking -> lines.add("  %-12s %s  %s%s"
                        .formatted(
                                booking.reference(),
                                site.local(booking.bookedAt()),
                                site.service(booking.service())
                                        .map(service -> service.label().in(site.language()))
                                        .orElse(booking.service()),
                                booking.cancelled() ? "  cancelled" : "")));
        terminal.println("Appointments to try at a kiosk, invented anew each day:");
        lines.forEach(terminal::println);
    }
}
