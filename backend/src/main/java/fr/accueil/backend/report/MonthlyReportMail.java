// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.audit.AuditFacts;
import fr.accueil.backend.mail.MailAddress;
import fr.accueil.backend.mail.MailFailure;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.version.SiteHistory;
import fr.accueil.backend.statistics.PeriodQuestion;
import fr.accueil.backend.statistics.PeriodReading;
import fr.accueil.backend.statistics.PeriodStatistics;
import fr.accueil.manager.statistics.ReportTables;
import fr.accueil.manager.statistics.StatisticsPort;
import fr.accueil.manager.statistics.StatisticsQuery;
import fr.accueil.manager.statistics.StatisticsReport;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the report of the month before, as PDF, to the recipients of the settings. A failed month is tried again
 * at the next check; of several nodes that check at once, one sends it.
 */
@Component
class MonthlyReportMail {

    private static final Logger LOG = LoggerFactory.getLogger(MonthlyReportMail.class);

    private final ReportRecipients settings;
    private final ReportMailServer server;
    private final Sites sites;
    private final PeriodReading past;
    private final ReportFiles files;
    private final SentReports sent;
    private final SiteHistory history;
    private final Clock clock;
    private final Audit audit;

    MonthlyReportMail(
            ReportRecipients settings,
            ReportMailServer server,
            Sites sites,
            PeriodReading past,
            ReportFiles files,
            SentReports sent,
            SiteHistory history,
            Clock clock,
            Audit audit) {
        this.settings = settings;
        this.server = server;
        this.sites = sites;
        this.past = past;
        this.files = files;
        this.sent = sent;
        this.history = history;
        this.clock = clock;
        this.audit = audit;
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT2M")
    void check() {
        if (!settings.recipients().each().isEmpty()) {
            server.sender().ifPresent(sender -> sites.all().forEach(site -> check(site, sender)));
        }
    }

    private void check(Site site, JavaMailSender sender) {
        LocalDate month =
                YearMonth.from(site.serviceDay(clock.instant())).minusMonths(1).atDay(1);
        if (sent.isSent(site, month)) {
            return;
        }
        StatisticsReport report = report(site, month);
        if (report.total().visits().issued() > 0 && sent.claim(site, month, clock.instant())) {
            sendSafely(sender, site, month, report);
        }
    }

    private StatisticsReport report(Site site, LocalDate month) {
        LocalDate last = month.plusMonths(1).minusDays(1);
        Site then = history.during(site, begin(site, month), begin(site, month.plusMonths(1)));
        PeriodStatistics read = past.read(then, PeriodQuestion.between(month, last));
        return new StatisticsReports(then, then.language()).of(StatisticsQuery.between(month, last), read);
    }

    private static Instant begin(Site site, LocalDate day) {
        return day.atStartOfDay(site.zone()).toInstant();
    }

    private void sendSafely(JavaMailSender sender, Site site, LocalDate month, StatisticsReport report) {
        try {
            send(sender, site, month, report);
            sent.sent(site, month, clock.instant());
            audit.append(AuditEntry.of(AuditAction.EXPORTED, AuditEntry.SERVER, "statistics.pdf")
                    .at(site.code())
                    .after(AuditFacts.of("month", YearMonth.from(month))
                            .and("recipients", settings.recipients().each().size())
                            .text()));
        } catch (MailException | MessagingException | IOException e) {
            sent.failed(site, month, clock.instant());
            LOG.warn(
                    "the report of {} of {} could not be sent and is tried again: {}",
                    month,
                    site.code(),
                    new MailFailure(settings.recipients(), secrets()).cause(e));
        }
    }

    private void send(JavaMailSender sender, Site site, LocalDate month, StatisticsReport report)
            throws MessagingException, IOException {
        Locale language = site.language();
        StatisticsPort.Choices choices = StatisticsReports.choices(site, site.serviceDay(clock.instant()), language);
        ReportTables.Preface preface = ReportTables.preface(report, choices, language);
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        files.write(report, choices, StatisticsPort.Format.PDF, language, paper);
        MimeMessage mail = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.sender()
                .orElseThrow(() -> new MailParseException("ACCUEIL_REPORT_FROM holds no address"))
                .internetAddress());
        helper.setTo(settings.recipients().each().stream()
                .map(MailAddress::internetAddress)
                .toArray(InternetAddress[]::new));
        helper.setSubject(preface.title() + " – " + YearMonth.from(month));
        helper.setText(preface.headline() + "\n\n" + String.join("\n", preface.lines()) + "\n");
        helper.addAttachment("accueil-" + YearMonth.from(month) + ".pdf", new ByteArrayResource(paper.toByteArray()));
        sender.send(mail);
    }

    private List<String> secrets() {
        return Stream.concat(server.secrets(), settings.sender().map(MailAddress::address).stream())
                .flatMap(word -> Stream.of(word, word.replaceFirst("@.*", "")))
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
    }
}
