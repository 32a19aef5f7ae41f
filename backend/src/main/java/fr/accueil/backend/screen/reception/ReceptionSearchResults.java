// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.reception;

import fr.accueil.backend.appointment.AppointmentStatus;
import fr.accueil.backend.appointment.ExpectedVisitors;
import fr.accueil.backend.appointment.ShortName;
import fr.accueil.backend.language.StaffNames;
import fr.accueil.backend.orientation.ServiceSearch;
import fr.accueil.backend.screen.OpeningWords;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.backend.ticket.reading.TicketAvailability;
import fr.accueil.counter.reception.SearchResult;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Search results at the reception desk: expected visitors, waiting tickets, services. */
@Component
class ReceptionSearchResults {

    private static final int READ = 200;
    private static final int SERVICES = 6;
    private static final int MOST = 8;
    /** The most results that a search shows. */
    private static final int LETTERS = 3;

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]\\s?\\d{1,5}");
    private static final Pattern DIGITS = Pattern.compile(".*\\d.*\\d.*", Pattern.DOTALL);

    private final ServiceSearch services;
    private final ExpectedVisitors expectedVisitors;
    private final QueueQueries queries;
    private final TicketAvailability ticketAvailability;
    private final Clock clock;

    ReceptionSearchResults(
            ServiceSearch services,
            ExpectedVisitors expectedVisitors,
            QueueQueries queries,
            TicketAvailability ticketAvailability,
            Clock clock) {
        this.services = services;
        this.expectedVisitors = expectedVisitors;
        this.queries = queries;
        this.ticketAvailability = ticketAvailability;
        this.clock = clock;
    }

    /** Full names and references first, then services, then parts of names. */
    List<SearchResult> search(Site site, String typed, Locale language) {
        String text = typed.substring(0, Math.min(typed.length(), READ)).strip();
        if (text.isEmpty()) {
            return List.of();
        }
        List<ExpectedVisitors.Visitor> shown = expectedVisitors.shown(site, text);
        Set<ExpectedVisitors.Visitor> meant = meant(site, text, shown);
        List<SearchResult> hits = new ArrayList<>();
        if (shown.size() > 1) {
            // Enter takes none of them: the agent has to choose.
            hits.add(new SearchResult.Reference(text));
        }
        meant.forEach(visitor -> hits.add(visitor(site, visitor, language)));
        hits.addAll(waiting(site, text, language));
        services(site, text, language).forEach(service -> hits.add(service(site, service, text, language)));
        List<ExpectedVisitors.Visitor> named = expectedVisitors.byName(site, text);
        named.stream()
                .filter(visitor -> !meant.contains(visitor))
                .forEach(visitor -> hits.add(visitor(site, visitor, language)));
        if (hits.isEmpty() && DIGITS.matcher(text).matches()) {
            hits.add(new SearchResult.Reference(text));
        }
        return hits.stream().limit(MOST).toList();
    }

    /** An agent types the beginning of a name: services that begin with it come first. */
    private List<Service> services(Site site, String text, Locale language) {
        return Stream.concat(
                        site.services().stream().filter(service -> begins(service, text, language)),
                        services.find(site, text, language, SERVICES).stream())
                .distinct()
                .limit(SERVICES)
                .toList();
    }

    private Set<ExpectedVisitors.Visitor> meant(Site site, String text, List<ExpectedVisitors.Visitor> shown) {
        Stream<ExpectedVisitors.Visitor> whole = text.length() < 2
                ? Stream.empty()
                : expectedVisitors.byName(site, text).stream().filter(visitor -> isWholeWord(visitor, text));
        return new LinkedHashSet<>(Stream.concat(shown.stream(), whole).toList());
    }

    private static boolean isWholeWord(ExpectedVisitors.Visitor visitor, String text) {
        return visitor.name().map(ShortName::text).stream()
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[\\s-]+"))))
                .anyMatch(word -> word.equalsIgnoreCase(text));
    }

    private List<SearchResult> waiting(Site site, String text, Locale language) {
        if (!NUMBER.matcher(text).matches()) {
            return List.of();
        }
        String number = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return queries.waiting(site).stream()
                .filter(placed -> isNumber(placed.ticket().number(), number))
                .<SearchResult>map(
                        placed -> new SearchResult.Waiting(ReceptionSnapshots.waiting(site, placed, language)))
                .toList();
    }

    /** "A42" means A042. */
    private static boolean isNumber(String number, String typed) {
        return number.charAt(0) == typed.charAt(0)
                && Integer.parseInt(number.substring(1)) == Integer.parseInt(typed.substring(1));
    }

    private static SearchResult visitor(Site site, ExpectedVisitors.Visitor visitor, Locale language) {
        return new SearchResult.Visitor(
                visitor.reference(),
                visitor.booked(),
                visitor.name().map(ShortName::text).orElse(""),
                StaffNames.service(site, visitor.service(), language),
                visitor.cancelled() || visitor.status() == AppointmentStatus.CANCELLED,
                visitor.number());
    }

    private SearchResult service(Site site, Service service, String text, Locale language) {
        String name = service.label().in(language);
        return switch (service.outcome()) {
            case TICKET, CHECK_IN, DIGITAL_POINT ->
                new SearchResult.Service(
                        service.code(),
                        name,
                        service.hint().map(hint -> hint.in(language)).orElse(""),
                        closed(site, service, language));
            case APPOINTMENT_ONLY, REDIRECT ->
                new SearchResult.Guidance(
                        service.code(),
                        name,
                        service.explanation().map(words -> words.in(language)).orElse(""),
                        service.contacts().stream().map(Service.Contact::value).toList(),
                        service.documents().stream()
                                .map(words -> words.in(language))
                                .toList(),
                        begins(service, text, language) || isNamed(service, name, text, language));
        };
    }

    private Optional<String> closed(Site site, Service service, Locale language) {
        Instant now = clock.instant();
        return ticketAvailability
                .refusal(site, service, now)
                .map(refusal -> OpeningWords.refused(site, service, refusal, now, language));
    }

    /** Whether the label begins with the text, of three letters or more, whatever the case and the accents. */
    private static boolean begins(Service service, String text, Locale language) {
        String label = service.label().in(language);
        if (text.length() < LETTERS || label.length() < text.length()) {
            return false;
        }
        Collator spelling = Collator.getInstance(language);
        spelling.setStrength(Collator.PRIMARY);
        return spelling.equals(label.substring(0, text.length()), text);
    }

    /** Whatever the case and the accents. */
    private static boolean isNamed(Service service, String name, String text, Locale language) {
        Collator spelling = Collator.getInstance(language);
        spelling.setStrength(Collator.PRIMARY);
        return Stream.concat(Stream.of(name), service.synonyms().stream()).anyMatch(one -> spelling.equals(one, text));
    }
}
