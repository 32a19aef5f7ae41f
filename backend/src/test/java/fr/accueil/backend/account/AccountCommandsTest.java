// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import static fr.accueil.backend.account.AccountsOfATest.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.security.SignedIn;
import fr.accueil.backend.security.signin.ClientMachine;
import fr.accueil.backend.security.signin.SignIns;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.support.WrittenAudit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

@ParameterizedClass
@EnumSource
class AccountCommandsTest {

    private static final Actor ADMIN = new Actor("admin", Role.ADMIN, Optional.empty());

    private final Hall hall;
    private final AccountCommands commands;
    private final Accounts accounts;
    private final SignIns signIns;
    private final WrittenAudit written;

    AccountCommandsTest(Database database) {
        this.hall = Hall.on(database);
        this.commands = hall.bean(AccountCommands.class);
        this.accounts = hall.bean(Accounts.class);
        this.signIns = hall.bean(SignIns.class);
        this.written = new WrittenAudit(hall.jdbc);
    }

    @BeforeEach
    void an_office_with_one_administrator() {
        forget_all_accounts();
        accounts.add("admin", "Administration", "a password of our own", Role.ADMIN, Optional.empty());
    }

    @AfterEach
    void forget_all_accounts() {
        hall.jdbc.update("delete from account");
        hall.jdbc.update("delete from sign_in");
    }

    @Test
    void a_new_agent_gets_a_password_that_opens_the_account_once() {
        GivenPassword given = created(draft("m.durand", Role.AGENT));

        assertThat(given.password().text()).matches("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}");
        assertThat(given.until()).isEqualTo(hall.clock.instant().plus(Duration.ofHours(72)));
        SignedIn person = person("m.durand");
        assertThat(person.mustChoose()).isTrue();
        assertThat(passwordOpens(given)).isTrue();
        assertThat(accounts.enter(person)).isTrue();
        assertThat(accounts.enter(person)).as("a second time").isFalse();
        assertThatThrownBy(() -> accounts.loadUserByUsername("m.durand")).isInstanceOf(UsernameNotFoundException.class);
        assertThat(told(AuditAction.ACCOUNT_CREATED))
                .singleElement()
                .asString()
                .contains("ACCOUNT/m.durand", "AGENT at all sites", "admin")
                .doesNotContain(given.password().text());
    }

    @Test
    void after_three_days_a_password_of_one_use_opens_nothing() {
        created(draft("agent", Role.AGENT));
        hall.clock.turn(Duration.ofHours(72).minusSeconds(1));
        assertThat(person("agent").mustChoose()).isTrue();

        hall.clock.turn(Duration.ofSeconds(1));

        assertThatThrownBy(() -> accounts.loadUserByUsername("agent")).isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void of_two_machines_that_use_a_one_time_password_at_once_one_comes_in() {
        created(draft("agent", Role.AGENT));
        SignedIn person = person("agent");

        assertThat(Simultaneously.act(8, _ -> accounts.enter(person)))
                .filteredOn(came -> came)
                .hasSize(1);
    }

    @Test
    void a_login_is_never_given_to_another_person() {
        created(draft("agent", Role.AGENT));
        commands.disable(ADMIN, "agent");

        assertThat(faults(commands.create(ADMIN, draft(" Agent ", Role.AGENT))))
                .containsExactly(AccountFault.LOGIN_TAKEN);
    }

    @Test
    void a_double_press_makes_one_account() {
        List<AccountAnswer<GivenPassword>> answers =
                Simultaneously.act(6, _ -> commands.create(ADMIN, draft("agent", Role.AGENT)));

        assertThat(answers).filteredOn(AccountAnswer.Done.class::isInstance).hasSize(1);
        assertThat(told(AuditAction.ACCOUNT_CREATED)).hasSize(1);
    }

    @Test
    void all_of_a_list_are_made_or_none() {
        assertThat(faults(commands.createAll(ADMIN, List.of(draft("agent", Role.AGENT), draft("admin", Role.AGENT)))))
                .containsExactly(AccountFault.LOGIN_TAKEN);
        assertThat(faults(commands.createAll(ADMIN, List.of(draft("a.b", Role.AGENT), draft("A.B", Role.AGENT)))))
                .containsExactly(AccountFault.LOGIN_TAKEN);
        assertThat(accounts.has("agent") || accounts.has("a.b")).isFalse();
    }

    @Test
    void a_disabled_account_is_signed_out_everywhere_and_looks_like_none() {
        created(draft("agent", Role.AGENT));
        SignedIn person = person("agent");
        String token = signIns.begin("agent", person.epoch(), ClientMachine.UNKNOWN);
        assertThat(signIns.isOpen(SignIns.id(token))).isTrue();

        done(commands.disable(ADMIN, "agent"));

        assertThat(signIns.isOpen(SignIns.id(token))).isFalse();
        assertThat(signIns.find(token)).isEmpty();
        assertThat(accounts.find("agent")).isEmpty();
        assertThatThrownBy(() -> accounts.loadUserByUsername("agent")).isInstanceOf(UsernameNotFoundException.class);
        String late = signIns.begin("agent", person.epoch(), ClientMachine.UNKNOWN);
        assertThat(signIns.isOpen(SignIns.id(late)))
                .as("a sign-in that was under way")
                .isFalse();

        done(commands.enable(ADMIN, "agent"));
        assertThat(person("agent").login()).isEqualTo("agent");
        assertThat(signIns.isOpen(SignIns.id(late))).as("later too").isFalse();
    }

    @Test
    void another_role_holds_at_once_because_the_person_signs_in_again() {
        created(draft("agent", Role.AGENT));
        Account before = account("agent");
        String token = signIns.begin("agent", before.epoch(), ClientMachine.UNKNOWN);

        done(commands.change(ADMIN, before.asDraft(), draft("agent", Grants.at("salle", Role.MANAGER))));

        assertThat(signIns.isOpen(SignIns.id(token))).isFalse();
        assertThat(person("agent").actor()).isEqualTo(new Actor("agent", Role.MANAGER, Optional.of("salle")));
        assertThat(told(AuditAction.ACCOUNT_CHANGED))
                .singleElement()
                .asString()
                .contains("AGENT at all sites", "MANAGER at salle");
    }

    @Test
    void another_name_leaves_a_person_signed_in() {
        created(draft("agent", Role.AGENT));
        Account before = account("agent");
        String token = signIns.begin("agent", before.epoch(), ClientMachine.UNKNOWN);

        done(commands.change(
                ADMIN,
                before.asDraft(),
                new AccountDraft(
                        "agent", "  Camille   Martin ", "c.martin@example.org", Optional.of(before.grants()))));

        assertThat(signIns.isOpen(SignIns.id(token))).isTrue();
        assertThat(accounts.nameOf("agent")).isEqualTo("Camille Martin");
        assertThat(account("agent").mail()).contains("c.martin@example.org");
        assertThat(told(AuditAction.ACCOUNT_CHANGED).toString()).doesNotContain("c.martin@");
    }

    @Test
    void of_two_administrators_who_change_one_account_the_second_is_told() {
        created(draft("agent", Role.AGENT));
        Account shown = account("agent");
        done(commands.change(ADMIN, shown.asDraft(), draft("agent", Role.RECEPTION)));

        assertThat(faults(commands.change(ADMIN, shown.asDraft(), draft("agent", Role.MANAGER))))
                .containsExactly(AccountFault.CHANGED_MEANWHILE);
        assertThat(account("agent").grants()).isEqualTo(Grants.everywhere(Role.RECEPTION));
    }

    @Test
    void a_new_password_ends_what_was_signed_in_and_voids_the_one_before() {
        GivenPassword first = created(draft("agent", Role.AGENT));
        String token = signIns.begin("agent", 0, ClientMachine.UNKNOWN);

        GivenPassword next = done(commands.newPassword(ADMIN, "agent"));

        assertThat(signIns.isOpen(SignIns.id(token))).isFalse();
        assertThat(passwordOpens(first)).isFalse();
        assertThat(passwordOpens(next)).isTrue();
        assertThat(faults(commands.newPassword(ADMIN, "admin"))).containsExactly(AccountFault.IS_YOURS);
        assertThat(faults(commands.newPassword(ADMIN, "nobody"))).containsExactly(AccountFault.UNKNOWN_ACCOUNT);
    }

    @Test
    void an_administrator_signs_a_person_out() {
        created(draft("agent", Role.AGENT));
        signIns.begin("agent", 0, ClientMachine.UNKNOWN);
        signIns.begin("agent", 0, ClientMachine.UNKNOWN);

        assertThat(done(commands.endSignIns(ADMIN, "agent"))).isEqualTo(2);
        assertThat(signIns.of("agent")).isEmpty();
        assertThat(told(AuditAction.SESSION_ENDED)).hasSize(1);
    }

    @Test
    void bad_input_is_named_and_changes_nothing() {
        AccountDraft bad = new AccountDraft("É", " ", "no address", Optional.empty());

        assertThat(faults(commands.create(ADMIN, bad)))
                .containsExactly(
                        AccountFault.LOGIN_CHARACTERS,
                        AccountFault.NAME_EMPTY,
                        AccountFault.MAIL_WRONG,
                        AccountFault.ROLE_MISSING);
        assertThat(faults(commands.create(ADMIN, draft("a", Role.AGENT)))).containsExactly(AccountFault.LOGIN_SHORT);
        assertThat(faults(commands.create(ADMIN, draft("a".repeat(10_000), Role.AGENT))))
                .containsExactly(AccountFault.LOGIN_LONG, AccountFault.NAME_LONG);
        assertThat(faults(commands.create(ADMIN, draft("agent", Grants.at("rennes", Role.AGENT)))))
                .containsExactly(AccountFault.SITE_UNKNOWN);
        assertThat(commands.all(ADMIN)).hasSize(1);
    }

    @Test
    void an_administrator_of_one_site_and_a_manager_keep_no_accounts() {
        for (Actor other : List.of(
                new Actor("x", Role.ADMIN, Optional.of("salle")), new Actor("x", Role.MANAGER, Optional.empty()))) {
            assertThatThrownBy(() -> commands.all(other)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> commands.create(other, draft("y.z", Role.ADMIN)))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> commands.disable(other, "admin")).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> commands.newPassword(other, "admin")).isInstanceOf(NotAllowedException.class);
        }
    }

    private GivenPassword created(AccountDraft draft) {
        return done(commands.create(ADMIN, draft));
    }

    private Account account(String login) {
        return commands.all(ADMIN).stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private SignedIn person(String login) {
        return (SignedIn) accounts.loadUserByUsername(login);
    }

    private boolean passwordOpens(GivenPassword given) {
        return hall.bean(PasswordEncoder.class)
                .matches(given.password().text(), person(given.login()).passwordHash());
    }

    private List<String> told(AuditAction action) {
        return written.of(action).stream()
                .map(one -> one.actor() + " " + one.subject() + " " + one.before() + " " + one.after())
                .toList();
    }

    private static <T> T done(AccountAnswer<T> answer) {
        return switch (answer) {
            case AccountAnswer.Done<T>(T value) -> value;
            case AccountAnswer.Refused<T>(List<AccountFault> faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static List<AccountFault> faults(AccountAnswer<?> answer) {
        return answer instanceof AccountAnswer.Refused<?>(List<AccountFault> faults) ? faults : List.of();
    }
}
