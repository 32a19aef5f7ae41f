// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.opening.OpeningCalendar.Day;
import fr.accueil.manager.opening.OpeningCalendar.ServiceHours;
import fr.accueil.screenkit.LiveState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The panel beside the calendar: what holds on a day, what is to change, and whom to call. */
final class DayPanel extends Section {

    private final transient OpeningPort port;
    private final transient LiveState<OpeningCalendar> live;
    private final ManagerWords words;
    private final DayWords dayWords;
    private final H2 title = new H2();
    private final Paragraph none = new Paragraph();
    private final Div holds = new Div();
    private final DayForm form;
    private final CallList calls;
    private final Paragraph answer = new Paragraph();
    private final Div content = new Div();
    private final SerializableBiConsumer<LocalDate, LocalDate> choose;
    /** The version that the form was filled from. */
    private int version;
    /** The newest version that was shown. */
    private int seen;

    private LocalDate opened = LocalDate.EPOCH;

    /**
     * @param choose shows in the calendar which days are chosen, none when the last is before the first
     * @param left called with the day when the panel is left
     */
    DayPanel(
            OpeningPort port,
            LiveState<OpeningCalendar> live,
            ManagerWords words,
            SerializableBiConsumer<LocalDate, LocalDate> choose,
            SerializableConsumer<LocalDate> left) {
        this.port = port;
        this.live = live;
        this.words = words;
        this.choose = choose;
        this.dayWords = new DayWords(words);
        this.form = new DayForm(live.now(), words, this::preview, this::moved);
        this.calls = new CallList(words);
        addClassNames("card", "day-panel");
        title.setId("opening-panel");
        title.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "opening-panel");
        none.setText(words.say("openings.panel.none"));
        holds.addClassName("holds");
        answer.setTestId("opening-answer");
        answer.addClassName("opening-answer");
        answer.getElement().setAttribute("role", "status");
        var ending = new Div(answer, buttons(left));
        ending.addClassName("ending");
        content.add(holds, form, calls, ending);
        content.addClassName("panel-content");
        add(title, none, content);
        close();
    }

    private Div buttons(SerializableConsumer<LocalDate> left) {
        var leave = new NativeButton(words.say("openings.leave"), click -> {
            close();
            left.accept(opened);
        });
        leave.addClassName("action");
        leave.getElement().setAttribute("type", "button");
        var save = new NativeButton(words.say("openings.save"), click -> save());
        save.addClassNames("action", "primary");
        save.getElement().setAttribute("type", "button");
        var buttons = new Div(leave, save);
        buttons.addClassName("buttons");
        return buttons;
    }

    private void close() {
        title.setText(words.say("openings.panel"));
        none.setVisible(true);
        content.setVisible(false);
        choose.accept(LocalDate.MAX, LocalDate.MIN);
    }

    /** Shows a day, with the focus on it. */
    void open(LocalDate date) {
        opened = date;
        version = live.now().version();
        seen = version;
        none.setVisible(false);
        content.setVisible(true);
        say("", "");
        form.open(live.now(), date);
        moved();
        title.getElement().callJsFunction("focus");
    }

    /** The calendar has changed; what a person has begun to write stays. */
    void follow(OpeningCalendar now) {
        if (!content.isVisible() || now.version() == seen) {
            return;
        }
        seen = now.version();
        if (form.follow(now)) {
            version = now.version();
        }
        showDays();
        preview();
    }

    private void moved() {
        showDays();
        preview();
    }

    private void preview() {
        say("", "");
        form.command(version)
                .ifPresentOrElse(
                        command -> calls.show(port.outside(command), live.now().zone()), calls::clear);
    }

    private void showDays() {
        List<Day> days = form.days();
        holds.removeAll();
        if (days.isEmpty()) {
            form.check();
            choose.accept(LocalDate.MAX, LocalDate.MIN);
            return;
        }
        LocalDate from = days.getFirst().date();
        LocalDate to = days.getLast().date();
        choose.accept(from, to);
        title.setText(
                days.size() == 1
                        ? dayWords.date(from)
                        : words.say("openings.panel.range", dayWords.shortDate(from), dayWords.shortDate(to)));
        holds.add(new Paragraph(words.say("openings.holds", holds(days))));
        if (days.size() == 1) {
            days.getFirst().services().forEach(service -> holds.add(new Paragraph(sentence(service))));
        }
    }

    private String holds(List<Day> days) {
        if (days.size() == 1) {
            return dayWords.state(days.getFirst());
        }
        int open = (int) days.stream().filter(day -> !day.hours().isEmpty()).count();
        return words.say("openings.holds.days", open, days.size() - open);
    }

    private String sentence(ServiceHours service) {
        return words.say("openings.coming.line", service.service().name(), dayWords.own(service.own()));
    }

    private void save() {
        say("", "");
        if (!form.check()) {
            return;
        }
        Optional<OpeningCommand> command = form.command(version);
        if (command.isEmpty()) {
            say("refused", words.say("openings.wrong.none"));
            return;
        }
        OpeningAnswer came = port.change(command.get());
        live.refresh();
        version = live.now().version();
        seen = version;
        if (came instanceof OpeningAnswer.Done) {
            form.saved(live.now());
        }
        showDays();
        calls.show(port.outside(command.get()), live.now().zone());
        say(came instanceof OpeningAnswer.Done ? "done" : "refused", sentence(came));
    }

    private String sentence(OpeningAnswer came) {
        return switch (came) {
            case OpeningAnswer.Done _ -> words.say("openings.done");
            case OpeningAnswer.Unchanged _ -> words.say("openings.unchanged");
            case OpeningAnswer.ChangedMeanwhile _ -> words.say("openings.meanwhile");
            case OpeningAnswer.PastDay _ -> words.say("openings.past");
            case OpeningAnswer.UnknownService _ -> words.say("openings.unknown-service");
            case OpeningAnswer.PlannedOtherwise(var from) -> words.say("openings.planned", dayWords.date(from));
            case OpeningAnswer.NotPossible _ -> words.say("openings.not-possible");
        };
    }

    private void say(String kind, String sentence) {
        answer.setText(sentence);
        answer.getElement().getClassList().set("done", kind.equals("done"));
        answer.getElement().getClassList().set("refused", kind.equals("refused"));
    }

    DayForm form() {
        return form;
    }
}
