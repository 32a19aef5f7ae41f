// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import fr.accueil.manager.account.AccountReply.Fault;
import fr.accueil.manager.account.AccountReply.Field;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.ModalSheet;
import java.util.List;

/** The form of an account, in a dialog that stays open until what it holds is accepted. */
final class AccountDialog {

    private static final int LONGEST = 80;
    private static final int MAIL_LONGEST = 254;

    private final ManagerWords words;
    private final Purpose purpose;
    private final AccountForm before;
    private final Input login = input("off", LONGEST);
    private final Input name = input("off", LONGEST);
    private final Input mail = input("off", MAIL_LONGEST);
    private final FormField loginField;
    private final FormField nameField;
    private final FormField mailField;
    private final RoleFields roles;
    private boolean sent;

    /** What becomes of the form. */
    private enum Purpose {
        CREATE,
        CHANGE,
        /** The person waits, and their provider has told the rest. */
        ADMIT;

        boolean isNew() {
            return this != CHANGE;
        }
    }

    /** For a new account. */
    static AccountDialog create(List<Choice> sites, ManagerWords words) {
        return new AccountDialog(Purpose.CREATE, new AccountForm("", "", "", List.of()), sites, words);
    }

    /** For an account as it was shown. */
    static AccountDialog change(AccountForm before, List<Choice> sites, ManagerWords words) {
        return new AccountDialog(Purpose.CHANGE, before, sites, words);
    }

    /** For a person who waits, with what is known of them. */
    static AccountDialog admit(AccountForm known, List<Choice> sites, ManagerWords words) {
        return new AccountDialog(Purpose.ADMIT, known, sites, words);
    }

    private AccountDialog(Purpose purpose, AccountForm before, List<Choice> sites, ManagerWords words) {
        this.words = words;
        this.purpose = purpose;
        this.before = before;
        login.setValue(before.login());
        login.getElement().setAttribute("autocapitalize", "none").setAttribute("spellcheck", "false");
        name.setValue(before.name());
        mail.setValue(before.mail());
        loginField = new FormField("account-login", words.say("account.login"), login);
        nameField = new FormField("account-name", words.say("account.name"), name);
        mailField = new FormField("account-mail", words.say("account.mail"), mail);
        roles = new RoleFields(sites, before.roles(), words);
    }

    private static Input input(String autocomplete, int longest) {
        var input = new Input();
        input.getElement()
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("maxlength", String.valueOf(longest));
        return input;
    }

    /**
     * Opens the dialog.
     *
     * @param send what a press on the primary button does with the form
     * @param accepted is told what was not refused
     */
    void open(SerializableFunction<AccountForm, AccountReply> send, SerializableConsumer<AccountReply> accepted) {
        boolean isNew = purpose.isNew();
        var sheet = new ModalSheet(
                switch (purpose) {
                    case CREATE -> words.say("account.new");
                    case CHANGE -> words.say("account.change.title", before.name());
                    case ADMIT -> words.say("account.admit.title", before.name());
                });
        sheet.addClassName("account-form");
        if (isNew) {
            sheet.add(loginField, hint("account.login.hint"));
        }
        sheet.add(nameField, hint("account.name.hint"), mailField, roles);
        if (!isNew) {
            sheet.add(hint("account.change.hint"));
        }
        var keep = new NativeButton(words.say(isNew ? "account.create" : "account.keep"), click -> {
            if (!sent) {
                answer(send.apply(form()), sheet, accepted);
            }
        });
        keep.addClassName("action");
        sheet.choices(sheet.close(words.say("cancel")), keep);
        sheet.open();
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(words.say(key));
        hint.addClassName("hint");
        return hint;
    }

    private AccountForm form() {
        var written = purpose.isNew() ? login.getValue() : before.login();
        return new AccountForm(written, name.getValue(), mail.getValue(), roles.roles());
    }

    private void answer(AccountReply reply, ModalSheet sheet, SerializableConsumer<AccountReply> accepted) {
        switch (reply) {
            case AccountReply.Refused(List<Fault> faults) -> show(faults);
            case AccountReply.Done _, AccountReply.Given _ -> {
                sent = true;
                sheet.close();
                accepted.accept(reply);
            }
        }
    }

    private void show(List<Fault> faults) {
        loginField.show(sentence(faults, Field.LOGIN));
        nameField.show(sentence(faults, Field.NAME));
        mailField.show(sentence(faults, Field.MAIL));
        var role = sentence(faults, Field.ROLE);
        roles.show(role.isEmpty() ? sentence(faults, Field.SITE) : role);
    }

    private String sentence(List<Fault> faults, Field field) {
        return faults.stream()
                .filter(fault -> fault.field() == field)
                .findFirst()
                .map(fault -> AccountWords.fault(fault, words))
                .orElse("");
    }
}
