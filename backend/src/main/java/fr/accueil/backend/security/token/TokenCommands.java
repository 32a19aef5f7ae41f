// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.token;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.security.key.Digest;
import fr.accueil.backend.security.token.TokenAnswer.Reason;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What administrators do with tokens. One who serves a single site sees and touches the tokens of that site alone. */
@Component
public class TokenCommands {

    /** Known to scanners of secrets: {@code acc_[A-HJ-NP-Z2-9]{40}}. */
    public static final String PREFIX = "acc_";

    private static final int LENGTH = 40;
    static final int MOST = 200;
    private static final int MOST_YEARS = 10;
    private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'’()&+/_-]*");
    /** The name of the token that the settings give. */
    private static final Set<String> RESERVED = Set.of("api");

    private final TokenStore store;
    private final Sites sites;
    private final Audit audit;
    private final TransactionTemplate together;
    private final Clock clock;

    TokenCommands(TokenStore store, Sites sites, Audit audit, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.sites = sites;
        this.audit = audit;
        this.together = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * The tokens that this administrator may manage, by name.
     *
     * @throws fr.accueil.backend.security.NotAllowedException for any other person
     */
    public List<StoredToken> list(Actor actor) {
        check(actor);
        return store.all().stream()
                .filter(token -> mayTouch(actor, token))
                .sorted(Comparator.comparing((StoredToken token) -> token.name().toLowerCase(Locale.ROOT))
                        .thenComparing(StoredToken::id))
                .toList();
    }

    /**
     * Makes a token. The same name a second time is refused, so that a second press makes no second token.
     *
     * @throws fr.accueil.backend.security.NotAllowedException for whom the site of the token is not theirs
     */
    public TokenAnswer create(Actor actor, TokenRequest request) {
        check(actor);
        if (actor.site().isPresent() && !request.site().equals(actor.site())) {
            actor.require(Permission.MANAGE_TOKENS, request.site().orElse(""));
        }
        return refusal(request).<TokenAnswer>map(TokenAnswer.Refused::new).orElseGet(() -> store(actor, request));
    }

    /** Ends a token at once, on all nodes; nothing for one that is gone, or is not this administrator's. */
    public void revoke(Actor actor, String id) {
        check(actor);
        together.executeWithoutResult(_ -> store.find(id)
                .filter(token -> mayTouch(actor, token))
                .ifPresent(token -> {
                    if (store.remove(id)) {
                        audit.append(AuditEntry.of(AuditAction.TOKEN_REVOKED, actor.name(), token.name())
                                .at(token.site())
                                .before(text(token)));
                    }
                }));
    }

    /** The last day of a token, as it was asked for. */
    public Optional<LocalDate> lastDay(StoredToken token) {
        return token.expires()
                .flatMap(end -> zones(token.site())
                        .map(zone -> LocalDate.ofInstant(end.minusSeconds(1), zone))
                        .min(Comparator.naturalOrder()));
    }

    private String text(StoredToken token) {
        String right = switch (token.right()) {
            case StoredToken.Right.OfScope of -> "scope: " + of.scope();
            case StoredToken.Right.OfRole of -> "role: " + of.role();
        };
        return right + lastDay(token).map(day -> "\nlast day: " + day).orElse("");
    }

    private static void check(Actor actor) {
        actor.require(Permission.MANAGE_TOKENS, actor.site().orElse(""));
    }

    private static boolean mayTouch(Actor actor, StoredToken token) {
        return actor.site()
                .map(own -> token.site().filter(own::equals).isPresent())
                .orElse(true);
    }

    private Optional<Reason> refusal(TokenRequest request) {
        return name(request.name())
                .or(() -> request.site()
                        .flatMap(code ->
                                sites.find(code).isPresent() ? Optional.empty() : Optional.of(Reason.SITE_UNKNOWN)))
                .or(() -> request.lastDay().flatMap(day -> day(day, request.site())))
                .or(() -> store.count() >= MOST ? Optional.of(Reason.TOO_MANY) : Optional.empty());
    }

    private Optional<Reason> name(String name) {
        if (name.isEmpty()) {
            return Optional.of(Reason.NAME_MISSING);
        }
        if (name.length() > TokenRequest.NAME_LENGTH) {
            return Optional.of(Reason.NAME_TOO_LONG);
        }
        if (!READABLE.matcher(name).matches()) {
            return Optional.of(Reason.NAME_UNREADABLE);
        }
        return RESERVED.contains(name.toLowerCase(Locale.ROOT)) || store.isTaken(name)
                ? Optional.of(Reason.NAME_TAKEN)
                : Optional.empty();
    }

    private Optional<Reason> day(LocalDate day, Optional<String> site) {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        if (day.isAfter(today.plusYears(MOST_YEARS))) {
            return Optional.of(Reason.DAY_TOO_FAR);
        }
        boolean over = day.isBefore(today.minusDays(2)) || !end(day, site).isAfter(clock.instant());
        return over ? Optional.of(Reason.DAY_OVER) : Optional.empty();
    }

    /** The end of a day at a site; for all sites, where it ends last. */
    private Instant end(LocalDate day, Optional<String> code) {
        return zones(code)
                .map(zone -> day.plusDays(1).atStartOfDay(zone).toInstant())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private Stream<ZoneId> zones(Optional<String> code) {
        return sites.all().stream()
                .filter(site -> code.map(site.code()::equals).orElse(true))
                .map(Site::zone);
    }

    private TokenAnswer store(Actor actor, TokenRequest request) {
        String value = PREFIX + Digest.secret(LENGTH);
        StoredToken token = new StoredToken(
                Digest.of(value),
                request.name(),
                new StoredToken.Right.OfScope(request.scope()),
                request.site(),
                Optional.of(clock.instant()),
                Optional.of(actor.name()),
                request.lastDay().map(day -> end(day, request.site())),
                Optional.empty());
        try {
            together.executeWithoutResult(_ -> {
                store.add(token, request.scope());
                audit.append(AuditEntry.of(AuditAction.TOKEN_CREATED, actor.name(), token.name())
                        .at(token.site())
                        .after(text(token)));
            });
        } catch (DuplicateKeyException e) {
            return new TokenAnswer.Refused(Reason.NAME_TAKEN);
        }
        return new TokenAnswer.Created(token, value);
    }
}
