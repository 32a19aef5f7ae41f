// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import fr.accueil.manager.account.AccountList.Row;
import fr.accueil.manager.account.AccountList.Waiting;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.ModalSheet;
import java.util.List;

/** An administrator's actions on accounts, each with its dialog. */
final class AccountActions {

    private final AccountPort port;
    private final ManagerWords words;
    private final SerializableConsumer<AccountReply> answered;

    /** @param answered is told the reply to each action that was done or refused */
    AccountActions(AccountPort port, ManagerWords words, SerializableConsumer<AccountReply> answered) {
        this.port = port;
        this.words = words;
        this.answered = answered;
    }

    void create(List<Choice> sites) {
        AccountDialog.create(sites, words).open(port::create, answered);
    }

    void change(Row row, List<Choice> sites) {
        AccountDialog.change(row.form(), sites, words).open(form -> port.change(row.form(), form), answered);
    }

    /** Gives a person who waits an account. */
    void admit(Waiting person, List<Choice> sites) {
        AccountDialog.admit(person.form(), sites, words).open(form -> port.admit(person.id(), form), answered);
    }

    void dismiss(Waiting person) {
        ask("dismiss", person.name(), () -> port.dismiss(person.id()));
    }

    void disable(Row row) {
        ask("disable", row.name(), () -> port.disable(row.login()));
    }

    /** Enables an account, without a dialog. */
    void enable(Row row) {
        answered.accept(port.enable(row.login()));
    }

    void newPassword(Row row) {
        ask("password", row.name(), () -> port.newPassword(row.login()));
    }

    void endSignIns(Row row) {
        ask("out", row.name(), () -> port.endSignIns(row.login()));
    }

    private void ask(String key, String name, SerializableSupplier<AccountReply> work) {
        var sheet = new ModalSheet(words.say("account.ask." + key, name))
                .with(new Paragraph(words.say("account.text." + key)));
        sheet.choices(
                sheet.close(words.say("cancel")),
                sheet.act(words.say("account.do." + key), () -> answered.accept(work.get())));
        sheet.open();
    }
}
