// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import fr.accueil.manager.account.AccountForm.RoleAt;
import fr.accueil.manager.account.AccountList.Row;
import fr.accueil.manager.account.AccountList.State;
import fr.accueil.manager.account.AccountReply.Sheet;
import fr.accueil.manager.common.Choice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Accounts that a test sets, and the actions that the page asked for. */
final class FakeAccountPort implements AccountPort {

    static final Instant NOW = Instant.parse("2040-11-24T09:45:00Z");
    static final Sheet SHEET = new Sheet(
            "n.petit",
            "Noa Petit",
            Optional.of("n.petit@example.org"),
            "ABCD-EFGH-JKMN-PQRS",
            NOW.plus(Duration.ofDays(3)));

    Optional<AccountList> list = Optional.of(list(row("admin", "Administration", State.ACTIVE)));
    AccountReply reply = new AccountReply.Done();
    AccountFile file = new AccountFile.Refused(AccountFile.Why.EMPTY);
    boolean canMail;
    List<String> unsent = List.of();
    final List<String> asked = new ArrayList<>();
    Optional<AccountForm> sent = Optional.empty();

    static AccountList list(Row... rows) {
        return new AccountList(
                ZoneId.of("Europe/Paris"),
                NOW,
                List.of(new Choice("nantes", "Nantes"), new Choice("rennes", "Rennes")),
                List.of(rows),
                List.of());
    }

    static Row row(String login, String name, State state) {
        return new Row(
                new AccountForm(login, name, "", List.of(new RoleAt(Optional.empty(), StaffRole.AGENT))),
                state,
                state == State.AWAITED ? Optional.of(NOW.plus(Duration.ofDays(2))) : Optional.empty(),
                state == State.ACTIVE ? Optional.of(NOW.minus(Duration.ofMinutes(5))) : Optional.empty(),
                state == State.ACTIVE ? 2 : 0,
                false,
                login.equals("admin"),
                Optional.empty());
    }

    @Override
    public Optional<AccountList> accounts() {
        return list;
    }

    @Override
    public AccountReply create(AccountForm form) {
        return asked("create " + form.login(), form);
    }

    @Override
    public AccountReply change(AccountForm shown, AccountForm form) {
        return asked("change " + shown.login(), form);
    }

    @Override
    public AccountReply disable(String login) {
        return asked("disable " + login);
    }

    @Override
    public AccountReply enable(String login) {
        return asked("enable " + login);
    }

    @Override
    public AccountReply newPassword(String login) {
        return asked("password " + login);
    }

    @Override
    public AccountReply admit(String id, AccountForm form) {
        return asked("admit " + id, form);
    }

    @Override
    public AccountReply dismiss(String id) {
        return asked("dismiss " + id);
    }

    @Override
    public AccountReply endSignIns(String login) {
        return asked("out " + login);
    }

    @Override
    public AccountFile read(InputStream in) throws IOException {
        asked.add("read " + new String(in.readAllBytes(), StandardCharsets.UTF_8));
        return file;
    }

    @Override
    public String address() {
        return "https://accueil.example.org/";
    }

    @Override
    public boolean canMail() {
        return canMail;
    }

    @Override
    public List<String> mail(List<Sheet> sheets) {
        sheets.forEach(sheet -> asked.add("mail " + sheet.login()));
        return unsent;
    }

    private AccountReply asked(String what, AccountForm form) {
        sent = Optional.of(form);
        return asked(what);
    }

    private AccountReply asked(String what) {
        asked.add(what);
        return reply;
    }
}
