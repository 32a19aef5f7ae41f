// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.limit.ClientNetwork;
import fr.accueil.backend.limit.Limit;
import fr.accueil.backend.limit.RateLimiter;
import fr.accueil.backend.security.key.ServerKey;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.time.Ticker;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The codes that displays show to phones. They are not stored: a code is computed from the display and the minute. */
@Component
public class HallCodes {

    /** The path of a code. */
    public static final String PATH = "/h/";

    /** The path of a code for the exit survey. */
    public static final String SURVEY = "/t/hall/{code}/survey";

    /** Wrong codes of one network in a minute that are answered as wrong. */
    private static final int MOST_MISSES = 30;

    private final Sites sites;
    private final Clock clock;
    private final HallCode code;
    private final RateLimiter<ClientNetwork> misses;

    @Autowired
    HallCodes(Sites sites, Clock clock, Ticker ticker, ServerKey key) {
        this.sites = sites;
        this.clock = clock;
        this.code = new HallCode(key.forPurpose("hall codes"));
        this.misses = new RateLimiter<>(ticker, Limit.perMinute(MOST_MISSES));
    }

    /** The purpose of a code: one for tickets opens no survey. */
    public enum Use {
        TICKET,
        SURVEY
    }

    /** The validity of a code now. */
    public sealed interface Validity {

        /** The display shows it, or did a minute ago. */
        record Now(Site site, String display) implements Validity {}

        /** A display showed it before. */
        record Old() implements Validity {}

        /** No display has shown it today. */
        record Wrong() implements Validity {}

        /** Too many wrong codes came from the network. */
        record NotNow() implements Validity {}
    }

    /** The code of a display at a moment. */
    public String code(Site site, String display, Use use, Instant at) {
        return code.of(name(site, display, use), at);
    }

    private static String name(Site site, String display, Use use) {
        return switch (use) {
            case TICKET -> site.code() + "/" + display;
            case SURVEY -> site.code() + "/" + display + "/survey";
        };
    }

    private static boolean isOn(Site site, Use use) {
        return switch (use) {
            case TICKET -> site.phone().tickets();
            case SURVEY -> site.phone().survey();
        };
    }

    /**
     * A right code is always accepted, whatever codes the same address sent; only wrong ones are refused.
     *
     * @param address that shows the code
     */
    public Validity check(String shown, Use use, String address) {
        Validity look = check(shown, use);
        return look instanceof Validity.Wrong && !misses.reserve(ClientNetwork.of(address))
                ? new Validity.NotNow()
                : look;
    }

    private Validity check(String shown, Use use) {
        Instant now = clock.instant();
        for (Site site : sites.all()) {
            for (var display : site.displays()) {
                switch (code.age(shown, name(site, display.code(), use), now)) {
                    case NOW -> {
                        return isOn(site, use) ? new Validity.Now(site, display.code()) : new Validity.Wrong();
                    }
                    case OLD -> {
                        return new Validity.Old();
                    }
                    case NONE -> {}
                }
            }
        }
        return new Validity.Wrong();
    }
}
