// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.training;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.SiteClock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Until when the training lasts. A refusal is said at the field, and what was entered stays. */
final class TrainingForm extends Section {

    private final TrainingPort port;
    private final ManagerWords words;
    private final Signal<TrainingState> state;
    private final SerializableRunnable refresh;
    private final Input until = new Input();
    private final Paragraph fault = new Paragraph();

    TrainingForm(TrainingPort port, ManagerWords words, Signal<TrainingState> state, SerializableRunnable refresh) {
        this.port = port;
        this.words = words;
        this.state = state;
        this.refresh = refresh;
        addClassNames("card", "training-form");
        var start = new NativeButton(words.say("training.start"), click -> start());
        start.addClassNames("action", "primary");
        start.setTestId("training-start");
        add(new H2(words.say("training.begin")), visitors(), field(), start);
    }

    /** Known before the press: who must leave first. */
    private Paragraph visitors() {
        var visitors = new Paragraph();
        visitors.addClassName("notice");
        visitors.setTestId("training-visitors");
        visitors.bindText(state.map(now -> words.say("training.visitors", now.waiting(), now.received())));
        visitors.bindVisible(state.map(TrainingState::hasVisitors));
        return visitors;
    }

    private Div field() {
        until.setType("time");
        until.setId("training-until");
        until.setValue(state.peek().proposed().truncatedTo(ChronoUnit.MINUTES).toString());
        var label = new NativeLabel(words.say("training.until"));
        label.setFor(until);
        var hint = new Paragraph(words.say("training.until.hint"));
        hint.addClassName("hint");
        hint.setId("training-until-hint");
        fault.setId("training-until-fault");
        fault.addClassName("fault");
        fault.setVisible(false);
        describe("training-until-hint");
        var field = new Div(label, until, hint, fault);
        field.addClassName("field");
        return field;
    }

    private void start() {
        fault.setVisible(false);
        until.getElement().removeAttribute("aria-invalid");
        describe("training-until-hint");
        LocalTime time;
        try {
            time = LocalTime.parse(until.getValue());
        } catch (DateTimeException e) {
            refuse(words.say("training.fault.unreadable"));
            return;
        }
        switch (port.start(time)) {
            case TrainingReply.Done _, TrainingReply.AlreadyOn _, TrainingReply.NotOn _ -> {}
            case TrainingReply.BadEnd(var latest) ->
                refuse(words.say(
                        "training.fault.end",
                        SiteClock.time(latest, state.peek().zone(), words)));
            case TrainingReply.VisitorsHere(int waiting, int received) ->
                refuse(words.say("training.visitors", waiting, received));
        }
        refresh.run();
    }

    private void refuse(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
        until.getElement().setAttribute("aria-invalid", "true");
        describe("training-until-fault training-until-hint");
        until.getElement().callJsFunction("focus");
    }

    private void describe(String ids) {
        until.getElement().setAttribute("aria-describedby", ids);
    }
}
