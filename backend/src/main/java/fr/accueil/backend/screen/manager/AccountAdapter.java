// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.account.Account;
import fr.accueil.backend.account.AccountAnswer;
import fr.accueil.backend.account.AccountCommands;
import fr.accueil.backend.account.AccountDraft;
import fr.accueil.backend.account.AccountFault;
import fr.accueil.backend.account.GivenPassword;
import fr.accueil.backend.account.WaitingCommands;
import fr.accueil.backend.account.file.AccountFileContent;
import fr.accueil.backend.account.file.AccountFileReader;
import fr.accueil.backend.account.mail.PasswordMail;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.OneTimePassword;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.web.PublicAddress;
import fr.accueil.manager.account.AccountFile;
import fr.accueil.manager.account.AccountForm;
import fr.accueil.manager.account.AccountList;
import fr.accueil.manager.account.AccountPort;
import fr.accueil.manager.account.AccountReply;
import fr.accueil.manager.common.Choice;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Implements the port of the page of accounts. */
@Component
class AccountAdapter implements AccountPort {

    private final AccountCommands commands;
    private final WaitingCommands waiting;
    private final AccountRowsReading rows;
    private final AccountFileReader files;
    private final PasswordMail mail;
    private final CurrentActor actors;
    private final CurrentSite currentSite;
    private final Sites sites;
    private final PublicAddress address;

    AccountAdapter(
            AccountCommands commands,
            WaitingCommands waiting,
            AccountRowsReading rows,
            AccountFileReader files,
            PasswordMail mail,
            CurrentActor actors,
            CurrentSite currentSite,
            Sites sites,
            PublicAddress address) {
        this.commands = commands;
        this.waiting = waiting;
        this.rows = rows;
        this.files = files;
        this.mail = mail;
        this.actors = actors;
        this.currentSite = currentSite;
        this.sites = sites;
        this.address = address;
    }

    @Override
    public Optional<AccountList> accounts() {
        Actor actor = actors.get();
        if (!actor.may(Permission.MANAGE_ACCOUNTS) || actor.site().isPresent()) {
            return Optional.empty();
        }
        Locale language = ScreenLanguage.or(currentSite.of(actor).language());
        List<Choice> choices = sites.all().stream()
                .map(site -> new Choice(site.code(), site.name().in(language)))
                .toList();
        return Optional.of(rows.list(
                commands.all(actor),
                waiting.all(actor),
                actor.name(),
                currentSite.of(actor).zone(),
                choices));
    }

    @Override
    public AccountReply create(AccountForm form) {
        return reply(commands.create(actors.get(), draft(form)), given -> sheets(List.of(given)));
    }

    @Override
    public AccountReply change(AccountForm shown, AccountForm form) {
        return reply(commands.change(actors.get(), draft(shown), draft(form)), _ -> new AccountReply.Done());
    }

    @Override
    public AccountReply disable(String login) {
        return reply(commands.disable(actors.get(), login), _ -> new AccountReply.Done());
    }

    @Override
    public AccountReply enable(String login) {
        return reply(commands.enable(actors.get(), login), _ -> new AccountReply.Done());
    }

    @Override
    public AccountReply newPassword(String login) {
        return reply(commands.newPassword(actors.get(), login), given -> sheets(List.of(given)));
    }

    @Override
    public AccountReply admit(String id, AccountForm form) {
        return reply(waiting.admit(actors.get(), id, draft(form)), _ -> new AccountReply.Done());
    }

    @Override
    public AccountReply dismiss(String id) {
        return reply(waiting.dismiss(actors.get(), id), _ -> new AccountReply.Done());
    }

    @Override
    public AccountReply endSignIns(String login) {
        return reply(commands.endSignIns(actors.get(), login), _ -> new AccountReply.Done());
    }

    @Override
    public AccountFile read(InputStream file) throws IOException {
        actors.get().requireEverywhere(Permission.MANAGE_ACCOUNTS);
        return switch (files.read(file)) {
            case AccountFileContent.Refused(var why) -> new AccountFile.Refused(AccountFile.Why.valueOf(why.name()));
            case AccountFileContent.Lines lines ->
                new AccountFile.Read(
                        lines.all().stream().map(AccountAdapter::line).toList(),
                        () -> reply(commands.createAll(actors.get(), lines.drafts()), AccountAdapter::sheets));
        };
    }

    private static AccountFile.Line line(AccountFileContent.Line line) {
        AccountDraft draft = line.draft();
        return new AccountFile.Line(
                line.number(),
                new AccountForm(draft.login(), draft.name(), draft.mail(), AccountRoles.shown(draft.grants())),
                faults(line.faults()));
    }

    @Override
    public String address() {
        return address.of("/");
    }

    @Override
    public boolean canMail() {
        return mail.isPossible();
    }

    @Override
    public List<String> mail(List<AccountReply.Sheet> sheets) {
        actors.get().requireEverywhere(Permission.MANAGE_ACCOUNTS);
        return mail.send(
                sheets.stream()
                        .map(sheet -> new GivenPassword(
                                sheet.login(),
                                sheet.name(),
                                sheet.mail(),
                                new OneTimePassword(sheet.password()),
                                sheet.until()))
                        .toList(),
                address(),
                currentSite.of(actors.get()).zone());
    }

    private static AccountDraft draft(AccountForm form) {
        return new AccountDraft(form.login(), form.name(), form.mail(), AccountRoles.given(form.roles()));
    }

    private static <T> AccountReply reply(AccountAnswer<T> answer, Function<T, AccountReply> done) {
        return switch (answer) {
            case AccountAnswer.Done<T>(T value) -> done.apply(value);
            case AccountAnswer.Refused<T>(List<AccountFault> faults) -> new AccountReply.Refused(faults(faults));
        };
    }

    private static AccountReply sheets(List<GivenPassword> given) {
        return new AccountReply.Given(given.stream()
                .map(one -> new AccountReply.Sheet(
                        one.login(), one.name(), one.mail(), one.password().text(), one.until()))
                .toList());
    }

    private static List<AccountReply.Fault> faults(List<AccountFault> faults) {
        return faults.stream()
                .map(fault -> AccountReply.Fault.valueOf(fault.name()))
                .toList();
    }

    /** How an account stands in a form. */
    static AccountForm form(Account account) {
        return new AccountForm(
                account.login(),
                account.name(),
                account.mail().orElse(""),
                AccountRoles.shown(Optional.of(account.grants())));
    }
}
