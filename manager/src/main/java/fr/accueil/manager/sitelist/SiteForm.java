// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.sitelist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ChoiceField;
import fr.accueil.manager.common.FormField;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.site.SiteFileText;
import fr.accueil.manager.site.SiteUpload;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of a new site: from nothing, from a copy, or from files. What is wrong is said where it is, what was typed stays. */
final class SiteForm extends Section {

    private final transient SiteListPort port;
    private final ManagerWords words;
    private final SerializableRunnable added;
    private final Input name = new Input();
    private final Input code = new Input();
    private final ChoiceField model;
    private final FormField nameField;
    private final FormField codeField;
    private final Paragraph fileFault = new Paragraph();

    SiteForm(SiteListPort port, SiteList list, ManagerWords words, SerializableRunnable added) {
        this.port = port;
        this.words = words;
        this.added = added;
        name.getElement().setAttribute("maxlength", "120").setAttribute("autocomplete", "off");
        code.getElement().setAttribute("maxlength", "40").setAttribute("autocomplete", "off");
        model = new ChoiceField(models(list), "");
        nameField = new FormField("site-name", words.say("sites.name"), words.say("sites.name.hint"), name);
        codeField = new FormField("site-code", words.say("sites.code"), words.say("sites.code.hint"), code);
        var modelField = new FormField("site-model", words.say("sites.model"), words.say("sites.model.hint"), model);
        var create = new NativeButton(words.say("sites.create"), click -> create());
        create.addClassNames("action", "primary");
        var fields = new Div(nameField, codeField, modelField);
        fields.addClassName("fields");
        fileFault.addClassName("fault");
        fileFault.getElement().setAttribute("role", "alert");
        fileFault.setVisible(false);
        addClassNames("card", "token-form");
        add(
                new H2(words.say("sites.new")),
                fields,
                create,
                new H3(words.say("sites.file")),
                new SiteUpload(words, this::create),
                fileFault);
    }

    private List<Choice> models(SiteList list) {
        return Stream.concat(
                        Stream.of(new Choice("", words.say("sites.model.none"))),
                        list.sites().stream()
                                .map(site -> new Choice(site.code(), words.say("sites.model.copy", site.name()))))
                .toList();
    }

    private void create() {
        Stream.of(nameField, codeField).forEach(FormField::accept);
        show(port.add(new WantedSite(
                code.getValue(), name.getValue(), Optional.of(model.chosen()).filter(chosen -> !chosen.isEmpty()))));
    }

    private void create(List<SiteFileText> files) {
        fileFault.setVisible(false);
        SiteListAnswer answer = port.add(files);
        if (answer instanceof SiteListAnswer.Done) {
            added.run();
        } else {
            fileFault.setText(sentence(answer, words));
            fileFault.setVisible(true);
        }
    }

    private void show(SiteListAnswer answer) {
        switch (answer) {
            case SiteListAnswer.Done _ -> added.run();
            case SiteListAnswer.WrongName _ -> nameField.refuse(sentence(answer, words));
            case SiteListAnswer.CodeTaken _,
                    SiteListAnswer.WrongCode _,
                    SiteListAnswer.NotOneFile _,
                    SiteListAnswer.WrongFile _,
                    SiteListAnswer.Busy _,
                    SiteListAnswer.OnlySite _,
                    SiteListAnswer.ChangedMeanwhile _ -> codeField.refuse(sentence(answer, words));
        }
    }

    /** Why nothing was changed; empty when something was. */
    static String sentence(SiteListAnswer answer, ManagerWords words) {
        return switch (answer) {
            case SiteListAnswer.Done _ -> "";
            case SiteListAnswer.CodeTaken taken -> words.say("sites.fault.taken", taken.code());
            case SiteListAnswer.WrongCode _ -> words.say("sites.fault.code");
            case SiteListAnswer.WrongName _ -> words.say("sites.fault.name");
            case SiteListAnswer.NotOneFile _ -> words.say("site.not-one-file");
            case SiteListAnswer.WrongFile wrong -> words.say("sites.fault.file", wrong.sentence());
            case SiteListAnswer.Busy _ -> words.say("sites.fault.busy");
            case SiteListAnswer.OnlySite _ -> words.say("sites.fault.only");
            case SiteListAnswer.ChangedMeanwhile _ -> words.say("sites.fault.changed");
        };
    }
}
