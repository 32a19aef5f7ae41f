// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.kiosk;

import fr.accueil.backend.dispatch.WaitEstimate;
import fr.accueil.backend.screen.OpeningWords;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.ServiceGroup;
import fr.accueil.backend.site.ServiceOutcome;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Words;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.backend.ticket.reading.TicketAvailability;
import fr.accueil.backend.web.PublicAddress;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.common.Language;
import fr.accueil.kiosk.ticket.Menu;
import fr.accueil.kiosk.ticket.ServicePage;
import fr.accueil.kiosk.ticket.TicketAnswer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the kiosk shows, in the words of the site file. */
@Component
class KioskPages {

    private final TicketAvailability ticketAvailability;
    private final QueueQueries queries;
    private final Clock clock;

    KioskPages(TicketAvailability ticketAvailability, QueueQueries queries, Clock clock) {
        this.queries = queries;
        this.ticketAvailability = ticketAvailability;
        this.clock = clock;
    }

    /** @param place where the visitor stands */
    KioskArrival.Welcome welcome(Site site, String place) {
        return new KioskArrival.Welcome(
                site.name().in(site.language()),
                place,
                site.zone(),
                site.languages().stream().map(KioskPages::language).toList(),
                queries.training(site).isPresent());
    }

    KioskArrival.Welcome atKiosk(Site site, String kiosk) {
        return welcome(site, site.kiosk(kiosk).orElseThrow().place().in(site.language()));
    }

    KioskArrival.OutOfOrder outOfOrder(Site site, String kiosk) {
        KioskArrival.Welcome welcome = atKiosk(site, kiosk);
        return new KioskArrival.OutOfOrder(welcome.siteName(), welcome.place(), welcome.zone(), welcome.languages());
    }

    private static Language language(Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        return new Language(locale, name.substring(0, 1).toUpperCase(locale) + name.substring(1));
    }

    Menu menu(Site site, Locale language) {
        Instant now = clock.instant();
        Optional<String> closed = site.isOpen(now) ? Optional.empty() : Optional.of(whyClosed(site, now, language));
        return new Menu(
                site.groups().stream()
                        .map(group -> group(site, group, language))
                        .filter(group -> !group.services().isEmpty())
                        .toList(),
                closed,
                site.unsure().flatMap(site::service).map(service -> choice(service, language)));
    }

    /** The text below a title that already says that the site is closed. */
    private static String whyClosed(Site site, Instant now, Locale language) {
        String said = site.closedFor(now, language)
                        .map(why -> OpeningWords.holiday(why, language) + " ")
                        .orElse("")
                + site.opensAfter(now)
                        .map(opens -> OpeningWords.reopens(opens, language))
                        .orElse("");
        return said.isBlank() ? RefusalWords.of(Refusal.SITE_CLOSED, language) : said.strip();
    }

    private static Menu.Group group(Site site, ServiceGroup group, Locale language) {
        List<Menu.Choice> services = site.services().stream()
                .filter(service -> service.group().equals(group.code()))
                .map(service -> choice(service, language))
                .toList();
        return new Menu.Group(
                group.code(),
                group.label().in(language),
                text(group.hint(), language),
                group.icon(),
                group.prominent(),
                services);
    }

    List<Menu.Choice> choices(List<Service> services, Locale language) {
        return services.stream().map(service -> choice(service, language)).toList();
    }

    Optional<Menu.Choice> choice(Site site, String code, Locale language) {
        return site.service(code).map(service -> choice(service, language));
    }

    private static Menu.Choice choice(Service service, Locale language) {
        return new Menu.Choice(service.code(), service.label().in(language), text(service.hint(), language));
    }

    private static String text(Optional<Words> words, Locale language) {
        return words.map(text -> text.in(language)).orElse("");
    }

    ServicePage page(Site site, String code, Locale language) {
        return page(site, code, language, service -> received(site, service, language));
    }

    /** The same as if the site received now. */
    ServicePage whenOpen(Site site, String code, Locale language) {
        return page(site, code, language, service -> open(site, service, language));
    }

    private static ServicePage page(Site site, String code, Locale language, Function<Service, ServicePage> received) {
        Optional<Service> found = site.service(code);
        if (found.isEmpty()) {
            return new ServicePage.Unknown(code);
        }
        Service service = found.get();
        String label = service.label().in(language);
        List<String> documents = documents(service, language);
        return switch (service.outcome()) {
            case TICKET, CHECK_IN, DIGITAL_POINT -> received.apply(service);
            case APPOINTMENT_ONLY ->
                new ServicePage.AppointmentOnly(
                        label, text(service.explanation(), language), contacts(service.contacts()), documents);
            case REDIRECT ->
                new ServicePage.Elsewhere(
                        place(service.where()),
                        label,
                        text(service.explanation(), language),
                        contacts(service.contacts()),
                        documents,
                        service.offers().flatMap(site::service).map(offered -> choice(offered, language)));
        };
    }

    private static ServicePage.Elsewhere.Place place(Service.Where where) {
        return switch (where) {
            case HERE, ELSEWHERE -> ServicePage.Elsewhere.Place.ANYWHERE;
            case MAIRIE -> ServicePage.Elsewhere.Place.TOWN_HALL;
            case POST -> ServicePage.Elsewhere.Place.POST;
        };
    }

    private ServicePage received(Site site, Service service, Locale language) {
        Instant now = clock.instant();
        String label = service.label().in(language);
        return refusal(site, service, now)
                .<ServicePage>map(refusal ->
                        new ServicePage.Closed(label, OpeningWords.refused(site, service, refusal, now, language)))
                .orElseGet(() -> open(site, service, language));
    }

    /** Why there is no ticket, in the visitor's words. */
    String refused(Site site, Optional<Service> service, Refusal refusal, Locale language) {
        Instant now = clock.instant();
        if (refusal == Refusal.SITE_CLOSED && !site.isOpen(now)) {
            return OpeningWords.closed(site, now, language);
        }
        return service.map(known -> OpeningWords.refused(site, known, refusal, now, language))
                .orElseGet(() -> RefusalWords.of(refusal, language));
    }

    /** A visitor with an appointment gets a ticket whatever the quota and the closures of the reception desk. */
    private Optional<Refusal> refusal(Site site, Service service, Instant now) {
        return ticketAvailability
                .refusal(site, service, now)
                .filter(refusal -> service.outcome() != ServiceOutcome.CHECK_IN || !site.isOpen(service, now));
    }

    private static ServicePage open(Site site, Service service, Locale language) {
        String label = service.label().in(language);
        List<String> documents = documents(service, language);
        Optional<ServicePage.Missing> missing = missing(site, service, language);
        return service.outcome() == ServiceOutcome.CHECK_IN
                ? new ServicePage.CheckIn(
                        service.code(), label, documents, true, site.checkIn().withoutReference(), missing)
                : new ServicePage.TakeTicket(service.code(), label, documents, true, missing);
    }

    private static Optional<ServicePage.Missing> missing(Site site, Service service, Locale language) {
        return site.missing(service)
                .map(missing -> new ServicePage.Missing(
                        missing.advice().in(language),
                        contacts(missing.contacts()),
                        missing.offers().flatMap(site::service).map(offered -> choice(offered, language))));
    }

    private static List<String> documents(Service service, Locale language) {
        return service.documents().stream().map(words -> words.in(language)).toList();
    }

    private static List<ServicePage.Contact> contacts(List<Service.Contact> contacts) {
        return contacts.stream()
                .map(contact -> new ServicePage.Contact(kind(contact.kind()), contact.value()))
                .toList();
    }

    private static ServicePage.Contact.Kind kind(Service.Contact.Kind kind) {
        return switch (kind) {
            case WEB -> ServicePage.Contact.Kind.WEB;
            case PHONE -> ServicePage.Contact.Kind.PHONE;
            case MAIL -> ServicePage.Contact.Kind.MAIL;
            case POST -> ServicePage.Contact.Kind.POST;
        };
    }

    TicketAnswer.Issued issued(
            Site site,
            QueueQueries.Placed placed,
            Optional<WaitEstimate> estimate,
            PublicAddress address,
            Locale language) {
        // The ticket may be of a version that came into force meanwhile.
        Optional<Service> service = site.service(placed.ticket().service());
        return new TicketAnswer.Issued(
                placed.ticket().number(),
                service.map(known -> known.label().in(language))
                        .orElse(placed.ticket().service()),
                placed.ahead(),
                estimate.map(wait -> new TicketAnswer.Wait(wait.from(), wait.to(), wait.atMost())),
                placed.ticket().priority(),
                address.of("/t/" + placed.ticket().token()),
                service.map(known -> documents(known, language)).orElseGet(List::of),
                placed.ticket().training());
    }
}
