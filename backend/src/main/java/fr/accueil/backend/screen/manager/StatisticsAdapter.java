// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.audit.AuditFacts;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.report.ReportFiles;
import fr.accueil.backend.report.SentReports;
import fr.accueil.backend.report.StatisticsReports;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.version.SiteHistory;
import fr.accueil.backend.statistics.PeriodQuestion;
import fr.accueil.backend.statistics.PeriodReading;
import fr.accueil.backend.statistics.PeriodStatistics;
import fr.accueil.backend.statistics.Statistics;
import fr.accueil.backend.statistics.VisitorClass;
import fr.accueil.manager.statistics.StatisticsPort;
import fr.accueil.manager.statistics.StatisticsQuery;
import fr.accueil.manager.statistics.StatisticsReport;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Implements the port of the statistics pages. */
@Component
class StatisticsAdapter implements StatisticsPort {

    private final ManagedSite managed;
    private final PeriodReading past;
    private final Statistics statistics;
    private final ReportFiles files;
    private final SentReports sent;
    private final SiteHistory history;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    StatisticsAdapter(
            ManagedSite managed,
            PeriodReading past,
            Statistics statistics,
            ReportFiles files,
            SentReports sent,
            SiteHistory history,
            CurrentActor actors,
            Audit audit,
            Clock clock) {
        this.managed = managed;
        this.past = past;
        this.statistics = statistics;
        this.files = files;
        this.sent = sent;
        this.history = history;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Choices choices(Locale language) {
        return StatisticsReports.choices(managed.get(), managed.get().serviceDay(clock.instant()), language);
    }

    @Override
    public StatisticsReport report(StatisticsQuery query, Locale language) {
        return report(managed.get(), query, language);
    }

    private StatisticsReport report(Site now, StatisticsQuery query, Locale language) {
        Site site = history.during(
                now, begin(now, query.from()), begin(now, query.to().plusDays(1)));
        PeriodStatistics read = past.read(site, question(site, query));
        return new StatisticsReports(site, language).of(query, read);
    }

    private static Instant begin(Site site, LocalDate day) {
        return day.atStartOfDay(site.zone()).toInstant();
    }

    private static PeriodQuestion question(Site site, StatisticsQuery query) {
        return new PeriodQuestion(
                query.from(),
                query.to(),
                services(site, query),
                query.visitors().stream().map(StatisticsAdapter::visitors).collect(Collectors.toSet()));
    }

    /** Nothing for a queue that receives no visitors. */
    private static Set<String> services(Site site, StatisticsQuery query) {
        Set<String> ofQueue = query.queue()
                .map(letter -> site.services().stream()
                        .filter(service ->
                                service.queue().filter(letter::equals).isPresent())
                        .map(Service::code)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        if (query.service().isPresent()) {
            String one = query.service().get();
            return Set.of(query.queue().isEmpty() || ofQueue.contains(one) ? one : "");
        }
        return query.queue().isPresent() && ofQueue.isEmpty() ? Set.of("") : ofQueue;
    }

    private static VisitorClass visitors(StatisticsQuery.Visitors visitors) {
        return switch (visitors) {
            case WALK_IN -> VisitorClass.WALK_IN;
            case APPOINTMENT -> VisitorClass.APPOINTMENT;
            case PRIORITY -> VisitorClass.PRIORITY;
        };
    }

    @Override
    public List<VisitLine> visits(StatisticsQuery query, Moment moment) {
        Site site = managed.get();
        return new StatisticsTickets(site, statistics, ScreenLanguage.or(site.language()))
                .of(question(site, query), moment);
    }

    @Override
    public boolean isSimulated(StatisticsQuery query) {
        return past.isSimulated(managed.get(), query.from(), query.to());
    }

    @Override
    public Optional<LocalDate> unsentReport() {
        return sent.unsent(managed.get());
    }

    @Override
    public void export(StatisticsQuery query, Format format, Locale language, OutputStream to) throws IOException {
        Site site = managed.get();
        audit.append(AuditEntry.of(
                        AuditAction.EXPORTED,
                        actors.get().name(),
                        "statistics." + format.name().toLowerCase(Locale.ROOT))
                .at(site.code())
                .after(AuditFacts.of("from", query.from())
                        .and("to", query.to())
                        .and("service", query.service())
                        .and("queue", query.queue())
                        .text()));
        files.write(report(site, query, language), choices(language), format, language, to);
    }
}
