// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.version.SiteHistory;
import fr.accueil.backend.statistics.PeriodReading;
import fr.accueil.backend.support.HandClock;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.backend.support.WrittenAudit;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server is a real one, in this test. */
class MonthlyReportMailTest extends ServerTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private SiteHistory history;

    @Autowired
    private Sites sites;

    @Autowired
    private PeriodReading past;

    @Autowired
    private ReportFiles files;

    @Autowired
    private SentReports sent;

    @Autowired
    private Audit audit;

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    private HandClock nextMonth = new HandClock(Instant.EPOCH);

    @BeforeEach
    void a_month_with_a_visit_is_over() {
        jdbc.update("delete from monthly_report");
        api.issue("ASSO");
        nextMonth = new HandClock(clock.instant().plus(Duration.ofDays(daysToNextMonth())));
        server.start();
        lines.start();
        log().addAppender(lines);
    }

    private static Logger log() {
        return (Logger) LoggerFactory.getLogger(MonthlyReportMail.class);
    }

    @AfterEach
    void the_server_stops() {
        log().detachAppender(lines);
        server.stop();
    }

    @Test
    void the_month_before_is_sent_once_as_pdf() throws Exception {
        MonthlyReportMail report = reportThrough(server.getSmtp().getPort());
        report.check();
        report.check();

        assertThat(server.getReceivedMessages()).as("one for each recipient").hasSize(2);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).startsWith("Statistiques de l’accueil");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(1).getFileName()).endsWith(".pdf");
        assertThat(new String(parts.getBodyPart(1).getInputStream().readNBytes(5)))
                .isEqualTo("%PDF-");
    }

    @Test
    void a_server_that_is_down_is_tried_again_and_the_manager_informed() {
        int port = server.getSmtp().getPort();
        server.stop();
        MonthlyReportMail report = reportThrough(port);
        report.check();
        assertThat(sent.unsent(site())).contains(month());

        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            report.check();
            assertThat(again.getReceivedMessages()).hasSize(2);
            assertThat(sent.unsent(site())).isEmpty();
        } finally {
            again.stop();
        }
    }

    @Test
    void of_two_nodes_that_check_at_once_one_sends_and_a_claim_without_a_result_is_void() {
        assertThat(sent.claim(site(), month(), nextMonth.instant())).isTrue();
        assertThat(sent.claim(site(), month(), nextMonth.instant())).isFalse();
        reportThrough(server.getSmtp().getPort()).check();
        assertThat(server.getReceivedMessages()).isEmpty();

        nextMonth.turn(Duration.ofMinutes(11));
        reportThrough(server.getSmtp().getPort()).check();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chef@prefecture.test; qualite@prefecture.test",
                "chef@prefecture.test;qualite@prefecture.test;",
                "chef@prefecture.test\nqualite@prefecture.test\n",
                "Chef de bureau <chef@prefecture.test>, \"Qualité, accueil\" <qualite@prefecture.test>",
                " chef@prefecture.test ,, qualite@prefecture.test;CHEF@prefecture.test",
            })
    void recipients_may_be_written_as_in_a_mail_program(String recipients) throws Exception {
        reportThrough(server.getSmtp().getPort(), recipients).check();

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getAllRecipients())
                .extracting(recipient -> ((InternetAddress) recipient).getAddress())
                .containsExactly("chef@prefecture.test", "qualite@prefecture.test");
        assertThat(sent.unsent(site())).isEmpty();
    }

    @Test
    void why_a_report_could_not_be_sent_is_logged_without_an_address() throws Exception {
        try (RefusingMailServer refusing =
                new RefusingMailServer("550 5.1.1 <qualite@prefecture.test>: no mailbox qualite here")) {
            reportThrough(refusing.port()).check();
        }

        assertThat(sent.unsent(site())).contains(month());
        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .contains("could not be sent and is tried again", "refuses recipient 2 of 2", "550 5.1.1", "no mailbox")
                .doesNotContain("@")
                .doesNotContain("qualite");
    }

    @Test
    void without_an_address_nothing_is_sent() {
        reportThrough(server.getSmtp().getPort(), "").check();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private MonthlyReportMail reportThrough(int port) {
        return reportThrough(port, "chef@prefecture.test, qualite@prefecture.test");
    }

    private MonthlyReportMail reportThrough(int port, String recipients) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new MonthlyReportMail(
                new ReportRecipients(recipients, "accueil@prefecture.test"),
                ReportMailServerTest.through(sender),
                sites,
                past,
                files,
                sent,
                history,
                nextMonth,
                audit);
    }

    private long daysToNextMonth() {
        LocalDate today = site().serviceDay(clock.instant());
        return today.lengthOfMonth() - today.getDayOfMonth() + 2L;
    }

    private Site site() {
        return sites.all().getFirst();
    }

    private LocalDate month() {
        return site().serviceDay(nextMonth.instant()).minusMonths(1).withDayOfMonth(1);
    }

    @Test
    void the_audit_tells_that_a_report_has_left_but_not_to_which_addresses() {
        WrittenAudit written = new WrittenAudit(jdbc);
        reportThrough(server.getSmtp().getPort()).check();

        assertThat(written.entries())
                .containsExactly(AuditEntry.of(AuditAction.EXPORTED, AuditEntry.SERVER, "statistics.pdf")
                        .at(site().code())
                        .after("month: " + YearMonth.from(month()) + "\nrecipients: 2"));
    }
}
