// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.account.ProviderVisit.RolesBy;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.support.WrittenAudit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** People of providers, and who of them has an account. */
@ParameterizedClass
@EnumSource
class ProviderAccountsTest {

    private static final Actor ADMIN = new Actor("admin", Role.ADMIN, Optional.empty());
    private static final Grants AGENT = Grants.at("salle", Role.AGENT);
    private static final Grants CHIEF = Grants.everywhere(Role.ADMIN);

    private final Hall hall;
    private final ProviderAccounts people;
    private final WaitingCommands waiting;
    private final AccountCommands commands;
    private final WrittenAudit written;

    ProviderAccountsTest(Database database) {
        this.hall = Hall.on(database);
        this.people = hall.bean(ProviderAccounts.class);
        this.waiting = hall.bean(WaitingCommands.class);
        this.commands = hall.bean(AccountCommands.class);
        this.written = new WrittenAudit(hall.jdbc);
    }

    @BeforeEach
    void an_office_with_one_administrator() {
        forget_all();
        hall.bean(Accounts.class).add("admin", "Administration", "a password of our own", Role.ADMIN, Optional.empty());
    }

    @AfterEach
    void forget_all() {
        hall.jdbc.update("delete from account");
        hall.jdbc.update("delete from sign_on_waiting");
    }

    @Test
    void a_person_is_known_by_issuer_and_subject_and_never_by_their_address() {
        assertThat(come("one", Optional.of(AGENT), RolesBy.FIRST)).isInstanceOf(ProviderAnswer.Known.class);
        assertThat(come("one", Optional.empty(), RolesBy.FIRST)).isInstanceOf(ProviderAnswer.Known.class);

        assertThat(come("another", Optional.empty(), RolesBy.FIRST)).isInstanceOf(ProviderAnswer.Waiting.class);
        assertThat(commands.all(ADMIN)).extracting(Account::login).containsExactly("admin", "c.martin");
    }

    @Test
    void roles_given_by_hand_stay_unless_the_claims_are_read_each_time() {
        come("one", Optional.of(AGENT), RolesBy.FIRST);
        Account account = account("c.martin");
        commands.change(
                ADMIN,
                account.asDraft(),
                new AccountDraft("c.martin", account.name(), "", Optional.of(Grants.at("salle", Role.MANAGER))));

        come("one", Optional.of(AGENT), RolesBy.FIRST);
        assertThat(account("c.martin").grants()).isEqualTo(Grants.at("salle", Role.MANAGER));

        come("one", Optional.of(AGENT), RolesBy.ALWAYS);
        assertThat(account("c.martin").grants()).isEqualTo(AGENT);
        assertThat(written.of(AuditAction.ACCOUNT_CHANGED)).hasSize(2);
    }

    @Test
    void roles_by_hand_alone_make_no_account_whatever_is_claimed() {
        assertThat(come("one", Optional.of(CHIEF), RolesBy.HAND)).isInstanceOf(ProviderAnswer.Waiting.class);
        assertThat(commands.all(ADMIN)).hasSize(1);
    }

    @Test
    void a_role_at_a_site_that_is_not_there_is_none() {
        assertThat(come("one", Optional.of(Grants.at("gone", Role.AGENT)), RolesBy.ALWAYS))
                .isInstanceOf(ProviderAnswer.Waiting.class);
    }

    @Test
    void an_administrator_of_a_provider_does_not_replace_the_last_one_with_a_password() {
        come("one", Optional.of(CHIEF), RolesBy.ALWAYS);

        assertThat(commands.disable(ADMIN, "admin")).isEqualTo(AccountAnswer.refused(AccountFault.LAST_ADMINISTRATOR));
        assertThat(commands.disable(ADMIN, "c.martin")).isInstanceOf(AccountAnswer.Done.class);
        assertThat(come("one", Optional.of(CHIEF), RolesBy.ALWAYS)).isInstanceOf(ProviderAnswer.Disabled.class);
    }

    @Test
    void a_person_of_a_provider_gets_no_password_on_the_servers_machine_either() {
        come("one", Optional.of(CHIEF), RolesBy.ALWAYS);

        assertThat(hall.bean(AccountRecovery.class).recover(Optional.of("c.martin"), "{once}x"))
                .isEqualTo(new RecoveryAnswer.NoSuchAdministrator(List.of("admin")));
    }

    @Test
    void no_more_than_two_hundred_people_wait_and_who_waits_already_may_come_again() {
        for (int i = 0; i < WaitingPerson.MOST; i++) {
            come("p" + i, Optional.empty(), RolesBy.HAND);
        }

        assertThat(come("one more", Optional.empty(), RolesBy.HAND)).isInstanceOf(ProviderAnswer.Full.class);
        assertThat(come("p7", Optional.empty(), RolesBy.HAND)).isInstanceOf(ProviderAnswer.Waiting.class);
        assertThat(waiting.all(ADMIN)).hasSize(WaitingPerson.MOST);
    }

    @Test
    void two_browsers_of_one_person_at_once_make_one_account() {
        List<ProviderAnswer> answers = Simultaneously.act(8, i -> come("one", Optional.of(AGENT), RolesBy.ALWAYS));

        assertThat(answers).allSatisfy(answer -> assertThat(answer).isInstanceOf(ProviderAnswer.Known.class));
        assertThat(commands.all(ADMIN)).hasSize(2);
    }

    @Test
    void two_administrators_who_admit_one_person_at_once_make_one_account() {
        come("one", Optional.empty(), RolesBy.HAND);
        String id = waiting.all(ADMIN).getFirst().id();

        List<AccountAnswer<Account>> answers = Simultaneously.act(
                2, i -> waiting.admit(ADMIN, id, new AccountDraft("claire" + i, "Claire", "", Optional.of(AGENT))));

        assertThat(answers).filteredOn(AccountAnswer.Done.class::isInstance).hasSize(1);
        assertThat(answers).contains(AccountAnswer.refused(AccountFault.WAITS_NO_MORE));
        assertThat(commands.all(ADMIN)).hasSize(2);
    }

    @Test
    void a_wrong_draft_admits_nobody_and_a_login_is_never_given_twice() {
        come("one", Optional.empty(), RolesBy.HAND);
        String id = waiting.all(ADMIN).getFirst().id();

        assertThat(waiting.admit(ADMIN, id, new AccountDraft("", "", "", Optional.empty())))
                .isEqualTo(AccountAnswer.refused(
                        AccountFault.LOGIN_EMPTY, AccountFault.NAME_EMPTY, AccountFault.ROLE_MISSING));
        assertThat(waiting.admit(ADMIN, id, new AccountDraft("admin", "Claire", "", Optional.of(AGENT))))
                .isEqualTo(AccountAnswer.refused(AccountFault.LOGIN_TAKEN));
        assertThat(waiting.all(ADMIN)).hasSize(1);
    }

    @Test
    void who_is_dismissed_waits_again_when_they_come_again() {
        come("one", Optional.empty(), RolesBy.HAND);

        assertThat(waiting.dismiss(ADMIN, waiting.all(ADMIN).getFirst().id())).isInstanceOf(AccountAnswer.Done.class);
        assertThat(waiting.all(ADMIN)).isEmpty();
        assertThat(waiting.dismiss(ADMIN, "gone")).isEqualTo(AccountAnswer.refused(AccountFault.WAITS_NO_MORE));
        assertThat(written.of(AuditAction.WAITING_DISMISSED)).hasSize(1);

        come("one", Optional.empty(), RolesBy.HAND);
        assertThat(waiting.all(ADMIN)).hasSize(1);
    }

    @Test
    void only_administrators_of_all_sites_see_and_admit_who_waits() {
        Actor manager = new Actor("m", Role.ADMIN, Optional.of("salle"));

        assertThatThrownBy(() -> waiting.all(manager)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> waiting.dismiss(manager, "x")).isInstanceOf(NotAllowedException.class);
    }

    private ProviderAnswer come(String subject, Optional<Grants> claimed, RolesBy by) {
        return people.come(new ProviderVisit(
                new ProviderPerson("pref", "https://id.example", subject),
                new AccountDraft("C.Martin", "Claire Martin", "claire@example.org", claimed),
                by,
                true));
    }

    private Account account(String login) {
        return commands.all(ADMIN).stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .orElseThrow();
    }
}
