// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.command.SiteTransaction;
import fr.accueil.backend.time.RareLine;
import fr.accueil.backend.time.Ticker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the appointments of RDV Service Public: read every ten minutes, and updated by notices. */
@Component
public class RdvService {

    private static final Logger LOG = LoggerFactory.getLogger(RdvService.class);
    private static final String SIGNED_BY = "HmacSHA256";

    private final RdvSettings settings;
    private final RdvClient client;
    private final AppointmentBook book;
    private final Sites sites;
    private final Clock clock;
    private final RdvNotices notices;
    private final SiteTransaction transaction;
    private final RareLine notSigned;
    private final RareLine untimely;
    private final JsonMapper json = RdvSettings.strictJson();

    RdvService(
            RdvSettings settings,
            RdvClient client,
            AppointmentBook book,
            RdvNotices notices,
            SiteTransaction transaction,
            Sites sites,
            Clock clock,
            Ticker ticker) {
        this.settings = settings;
        this.client = client;
        this.book = book;
        this.notices = notices;
        this.transaction = transaction;
        this.sites = sites;
        this.clock = clock;
        this.notSigned = new RareLine(ticker);
        this.untimely = new RareLine(ticker);
    }

    /** The result of a notice. */
    public enum Notice {
        TAKEN,
        /**
         * Nothing for this server: not an appointment, for a service that is not received by appointment here, not
         * newer than the stored state, or made days ago or in the future.
         */
        IGNORED,
        /** Not signed with the secret of this server. */
        NOT_SIGNED,
        /** Signed, but not a notice. */
        NO_NOTICE,
        /** Signed, but without the instant at which it was made. */
        NO_INSTANT
    }

    /**
     * Accepts a notice when it is signed.
     *
     * @param signature the hexadecimal HMAC-SHA256 of the body, or any text sent in its place
     */
    public Notice accept(Site site, byte[] body, Optional<String> signature) {
        if (!isSigned(body, signature)) {
            notSigned
                    .happened()
                    .ifPresent(times -> LOG.warn(
                            "{} notices of RDV Service Public were not signed as they should; for {}, the last of them",
                            times,
                            site.code()));
            return Notice.NOT_SIGNED;
        }
        try {
            return accept(site, json.readTree(body));
        } catch (JacksonException e) {
            return Notice.NO_NOTICE;
        }
    }

    private Notice accept(Site site, JsonNode notice) {
        if (!notice.path("data").isObject()) {
            return Notice.NO_NOTICE;
        }
        if (!notice.path("meta").path("model").asString("").equals("Rdv") || !isHere(site)) {
            return Notice.IGNORED;
        }
        Optional<Instant> made = made(notice.path("meta"));
        if (made.isEmpty()) {
            return Notice.NO_INSTANT;
        }
        if (!RdvNotices.isTimely(made.get(), clock.instant())) {
            untimely.happened()
                    .ifPresent(times -> LOG.warn(
                            "{} notices of RDV Service Public were made days ago or in the future and are ignored",
                            times));
            return Notice.IGNORED;
        }
        return take(site, notice, made.get());
    }

    private Notice take(Site site, JsonNode notice, Instant made) {
        boolean destroyed = notice.path("meta").path("event").asString("").equals("destroyed");
        ReadBookings readBookings = new ReadBookings();
        new RdvReader(site).add(readBookings, notice.path("data"), destroyed);
        return transaction.aloneAt(site, now -> {
            boolean news = readBookings.rows().stream()
                    .allMatch(row -> notices.isNews(site, row.booking().reference(), made, destroyed));
            return news
                            && (take(site, readBookings) > 0
                                    || readBookings.problems().isEmpty())
                    ? Notice.TAKEN
                    : Notice.IGNORED;
        });
    }

    /** When the data of a notice were made; the same in older versions of RDV Service Public; when it was caused. */
    private static Optional<Instant> made(JsonNode meta) {
        return Stream.of("payload_computed_at", "timestamp", "event_occurred_at")
                .map(field -> meta.path(field).asString(""))
                .filter(text -> text.length() <= 40)
                .flatMap(text -> Dates.withOffset(text).stream())
                .findFirst();
    }

    private boolean isSigned(byte[] body, Optional<String> signature) {
        if (settings.secret().isBlank() || signature.isEmpty()) {
            return false;
        }
        try {
            Mac mac = Mac.getInstance(SIGNED_BY);
            mac.init(new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), SIGNED_BY));
            byte[] expected = HexFormat.of().formatHex(mac.doFinal(body)).getBytes(StandardCharsets.US_ASCII);
            byte[] sent = signature.get().strip().getBytes(StandardCharsets.UTF_8);
            return MessageDigest.isEqual(expected, sent);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isHere(Site site) {
        return settings.site().isEmpty() || settings.site().equals(site.code());
    }

    /** Reads all appointments from today on; an incomplete answer changes nothing. */
    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT10M")
    void ask() {
        if (!settings.isConfigured()) {
            return;
        }
        List<Site> here = sites.all().stream().filter(this::isHere).toList();
        if (here.size() != 1) {
            LOG.warn(
                    "ACCUEIL_RDV_SITE names none of the {} sites: RDV Service Public is not asked",
                    sites.all().size());
            return;
        }
        try {
            ask(here.getFirst());
        } catch (IOException | RuntimeException e) {
            LOG.warn("RDV Service Public did not answer as it should: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Site site) throws IOException, InterruptedException {
        Instant asked = clock.instant();
        RdvReader reader = new RdvReader(site);
        ReadBookings readBookings = new ReadBookings();
        client.from(site.serviceDay(clock.instant())).forEach(rdv -> reader.add(readBookings, rdv, false));
        int taken = transaction.aloneAt(site, now -> {
            Set<String> newer = notices.newerThan(site, asked);
            notices.asked(site, asked);
            return book.write(
                    site,
                    Source.RDV,
                    readBookings.rows().stream()
                            .filter(row -> !newer.contains(row.booking().reference()))
                            .toList());
        });
        if (taken > 0) {
            LOG.info(
                    "RDV Service Public: {} appointments taken, {} not for this site's check-in services",
                    taken,
                    readBookings.problems().size());
        }
    }

    private int take(Site site, ReadBookings readBookings) {
        return book.write(site, Source.RDV, readBookings.rows());
    }
}
