// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.security.TokenScope;
import fr.accueil.backend.security.key.Digest;
import fr.accueil.backend.security.token.TokenAnswer.Reason;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class TokenCommandsTest {

    private static final Optional<String> ALL = Optional.empty();
    private static final Optional<LocalDate> FOR_EVER = Optional.empty();

    private final Database database;
    private final Hall hall;
    private final TokenCommands commands;
    private final KnownTokens known;

    TokenCommandsTest(Database database) {
        this.database = database;
        this.hall = Hall.on(database);
        this.commands = hall.bean(TokenCommands.class);
        this.known = hall.bean(KnownTokens.class);
    }

    @BeforeEach
    void there_are_no_tokens() {
        hall.jdbc.update("delete from api_token");
    }

    private TokenAnswer ask(String name, Optional<String> site, Optional<LocalDate> lastDay) {
        return commands.create(hall.admin(), new TokenRequest(name, TokenScope.KIOSK, site, lastDay));
    }

    private TokenAnswer.Created made(String name, Optional<String> site, Optional<LocalDate> lastDay) {
        return (TokenAnswer.Created) ask(name, site, lastDay);
    }

    private static void refused(TokenAnswer answer, Reason reason) {
        assertThat(answer).isEqualTo(new TokenAnswer.Refused(reason));
    }

    @Test
    void a_token_has_a_prefix_that_scanners_know_and_only_its_hash_is_stored() {
        TokenAnswer.Created made = made(" Bornes Dupont ", Optional.of("salle"), FOR_EVER);

        assertThat(made.value()).matches("acc_[A-HJ-NP-Z2-9]{40}");
        assertThat(made.toString()).doesNotContain(made.value());
        assertThat(hall.jdbc.queryForList("select * from api_token").toString())
                .contains("Bornes Dupont", Digest.of(made.value()))
                .doesNotContain(made.value());
        StoredToken listed = commands.list(hall.admin()).getFirst();
        assertThat(listed.createdBy()).contains("admin");
        assertThat(listed.createdAt()).contains(hall.clock.instant());
        assertThat(listed.usedAt()).isEmpty();
        Actor program = known.find(made.value()).orElseThrow().actor();
        program.require(Permission.ISSUE, "salle");
        assertThat(program.may(Permission.CANCEL)).isFalse();
        assertThat(program.may(Permission.FOLLOW)).isFalse();
        assertThatThrownBy(() -> program.require(Permission.ISSUE, "nantes")).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_second_press_and_a_second_administrator_make_no_second_token_of_the_same_name() {
        assertThat(Simultaneously.act(4, who -> ask("Panneau", ALL, FOR_EVER)))
                .filteredOn(TokenAnswer.Created.class::isInstance)
                .hasSize(1);
        refused(ask("PANNEAU", ALL, FOR_EVER), Reason.NAME_TAKEN);
        assertThat(commands.list(hall.admin())).hasSize(1);
    }

    @Test
    void a_revoked_token_opens_nothing_at_once_on_another_node() {
        try (Hall.Node other = hall.anotherNode(database)) {
            TokenAnswer.Created made = made("Panneau", ALL, FOR_EVER);
            KnownTokens there = other.hall().bean(KnownTokens.class);
            assertThat(there.find(made.value())).isPresent();

            commands.revoke(hall.admin(), made.token().id());
            commands.revoke(hall.admin(), made.token().id());

            assertThat(there.find(made.value())).isEmpty();
            assertThat(there.stillValid(java.util.Set.of(made.token().id()))).isEmpty();
            assertThat(commands.list(hall.admin())).isEmpty();
        }
    }

    @Test
    void a_token_lasts_to_the_end_of_its_last_day_in_the_zone_of_its_site() {
        hall.clock.turnTo(Instant.parse("2031-07-14T10:00:00Z"));
        Optional<LocalDate> today = Optional.of(LocalDate.parse("2031-07-14"));
        TokenAnswer.Created nantes = made("N", Optional.of("nantes"), today);
        TokenAnswer.Created guyane = made("G", Optional.of("guyane"), today);
        TokenAnswer.Created reunion = made("R", Optional.of("reunion"), today);
        TokenAnswer.Created everywhere = made("All", ALL, today);

        assertThat(nantes.token().expires()).contains(Instant.parse("2031-07-14T22:00:00Z"));
        assertThat(guyane.token().expires()).contains(Instant.parse("2031-07-15T03:00:00Z"));
        assertThat(reunion.token().expires()).contains(Instant.parse("2031-07-14T20:00:00Z"));
        assertThat(java.util.stream.Stream.of(nantes, guyane, reunion, everywhere)
                        .map(made -> commands.lastDay(made.token())))
                .containsOnly(today);
        assertThat(everywhere.token().expires())
                .as("nowhere too early")
                .isEqualTo(guyane.token().expires());
        hall.clock.turnTo(Instant.parse("2031-07-14T21:59:59Z"));
        assertThat(known.find(nantes.value())).isPresent();
        assertThat(known.find(reunion.value())).isEmpty();
        hall.clock.turnTo(Instant.parse("2031-07-14T22:00:00Z"));
        assertThat(known.find(nantes.value())).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused_with_its_reason_and_stores_nothing() {
        LocalDate today = hall.site.serviceDay(hall.clock.instant());
        refused(ask("  ", ALL, FOR_EVER), Reason.NAME_MISSING);
        refused(ask("x".repeat(61), ALL, FOR_EVER), Reason.NAME_TOO_LONG);
        refused(ask("x".repeat(10_000), ALL, FOR_EVER), Reason.NAME_TOO_LONG);
        refused(ask("<b>", ALL, FOR_EVER), Reason.NAME_UNREADABLE);
        refused(ask("a\u202eb", ALL, FOR_EVER), Reason.NAME_UNREADABLE);
        refused(ask("Api", ALL, FOR_EVER), Reason.NAME_TAKEN);
        refused(ask("A", Optional.of("nowhere"), FOR_EVER), Reason.SITE_UNKNOWN);
        refused(ask("A", Optional.of("salle"), Optional.of(today.minusDays(1))), Reason.DAY_OVER);
        refused(ask("A", ALL, Optional.of(LocalDate.MIN)), Reason.DAY_OVER);
        refused(ask("A", ALL, Optional.of(today.plusYears(11))), Reason.DAY_TOO_FAR);
        refused(ask("A", ALL, Optional.of(LocalDate.MAX)), Reason.DAY_TOO_FAR);
        assertThat(commands.list(hall.admin())).isEmpty();
    }

    @Test
    void the_audit_says_who_made_and_who_revoked_a_token_without_its_value() {
        Actor chef = new Actor("chef-" + hall.clock.instant().getEpochSecond(), Role.ADMIN, ALL);
        LocalDate day = hall.site.serviceDay(hall.clock.instant());
        TokenAnswer.Created made = (TokenAnswer.Created) commands.create(
                chef, new TokenRequest("Panneau", TokenScope.FEED, Optional.of("salle"), Optional.of(day)));
        refused(commands.create(chef, new TokenRequest("panneau", TokenScope.FEED, ALL, FOR_EVER)), Reason.NAME_TAKEN);
        commands.revoke(chef, made.token().id());
        commands.revoke(chef, made.token().id());

        assertThat(hall.jdbc.queryForList(
                        "select action || '/' || subject || '/' || site || '/' || coalesce(after_text, before_text)"
                                + " from audit where actor = ? order by number",
                        String.class,
                        chef.name()))
                .containsExactly(
                        "TOKEN_CREATED/Panneau/salle/scope: FEED\nlast day: " + day,
                        "TOKEN_REVOKED/Panneau/salle/scope: FEED\nlast day: " + day);
        assertThat(hall.jdbc.queryForList("select * from audit").toString()).doesNotContain(made.value());
    }

    @Test
    void there_are_never_more_than_200_tokens() {
        for (int i = 0; i < TokenCommands.MOST; i++) {
            made("token " + i, ALL, FOR_EVER);
        }
        refused(ask("one more", ALL, FOR_EVER), Reason.TOO_MANY);
    }

    @Test
    void only_an_administrator_manages_tokens_and_one_of_a_single_site_those_of_that_site() {
        TokenAnswer.Created everywhere = made("All", ALL, FOR_EVER);
        TokenAnswer.Created elsewhere = made("N", Optional.of("nantes"), FOR_EVER);
        TokenAnswer.Created own = made("S", Optional.of("salle"), FOR_EVER);
        Actor manager = hall.actor("responsable", Role.MANAGER);
        assertThatThrownBy(() -> commands.list(manager)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> commands.revoke(manager, own.token().id())).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> commands.create(
                        manager, new TokenRequest("X", TokenScope.FEED, Optional.of("salle"), FOR_EVER)))
                .isInstanceOf(NotAllowedException.class);

        Actor ofSalle = hall.actor("chef", Role.ADMIN);
        assertThat(commands.list(ofSalle)).extracting(StoredToken::name).containsExactly("S");
        commands.revoke(ofSalle, everywhere.token().id());
        commands.revoke(ofSalle, elsewhere.token().id());
        assertThat(commands.list(hall.admin())).hasSize(3);
        for (Optional<String> site : java.util.List.of(ALL, Optional.of("nantes"))) {
            assertThatThrownBy(() -> commands.create(ofSalle, new TokenRequest("X", TokenScope.FULL, site, FOR_EVER)))
                    .isInstanceOf(NotAllowedException.class);
        }
        commands.revoke(ofSalle, own.token().id());
        assertThat(commands.list(hall.admin())).hasSize(2);
    }

    @Test
    void the_last_use_is_written_by_itself_and_not_by_the_request() {
        TokenAnswer.Created made = made("Panneau", ALL, FOR_EVER);
        TokenUse use = hall.bean(TokenUse.class);
        Instant first = hall.clock.instant();
        known.used(made.token().id());
        assertThat(usedAt()).isEmpty();

        hall.wait(5);
        use.write();
        assertThat(usedAt()).as("no further request was needed").contains(first);

        use.write();
        assertThat(usedAt()).contains(first);
        hall.wait(1);
        known.used(made.token().id());
        use.write();
        assertThat(usedAt()).contains(hall.clock.instant());
    }

    private Optional<Instant> usedAt() {
        return commands.list(hall.admin()).getFirst().usedAt();
    }
}
