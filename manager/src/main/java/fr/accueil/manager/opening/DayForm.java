// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ChoiceField;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.opening.OpeningCalendar.Day;
import fr.accueil.manager.opening.OpeningCalendar.Hours;
import fr.accueil.manager.opening.OpeningCalendar.OwnHours;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The fields of a change: which days, for what, what to do, and why. */
final class DayForm extends Div {

    private final ManagerWords words;
    private final ChosenDays chosen;
    private final ChoiceField service;
    private final PlanChoice plan;
    private final HoursFields hours;
    private final ReasonFields reasons;
    private final Paragraph effect = new Paragraph();
    private final Paragraph wrongHours = wrong("opening-wrong-hours");
    private final Paragraph wrongReason = wrong("opening-wrong-reason");
    private final SerializableRunnable changed;
    private final SerializableRunnable moved;
    private transient OpeningCalendar calendar;
    private boolean filling;
    private boolean touched;

    /**
     * @param changed called after what is to be done has changed
     * @param moved called after the days or the service have changed
     */
    DayForm(OpeningCalendar calendar, ManagerWords words, SerializableRunnable changed, SerializableRunnable moved) {
        this.calendar = calendar;
        this.words = words;
        this.changed = changed;
        this.moved = moved;
        chosen = new ChosenDays(words, this::move);
        service = new ChoiceField(
                Stream.concat(
                                Stream.of(new Choice("", words.say("openings.service.all"))),
                                calendar.services().stream())
                        .toList(),
                "");
        service.onChoice(code -> move());
        service.setId("opening-service");
        var label = new NativeLabel(words.say("openings.service"));
        label.getElement().setAttribute("for", "opening-service");
        var serviceLine = new Div(label, service);
        serviceLine.addClassName("for-service");
        plan = new PlanChoice(words, this::change);
        hours = new HoursFields(words, this::change);
        reasons = new ReasonFields(calendar.languages(), words, this::change);
        effect.addClassName("effect");
        addClassName("day-form");
        add(chosen, serviceLine, plan, hours, wrongHours, effect, reasons, wrongReason);
    }

    static Paragraph wrong(String id) {
        var paragraph = new Paragraph();
        paragraph.setId(id);
        paragraph.addClassName("wrong");
        paragraph.getElement().setAttribute("role", "alert");
        return paragraph;
    }

    /** Begins anew with what holds on a day. */
    void open(OpeningCalendar now, LocalDate date) {
        calendar = now;
        filling = true;
        chosen.show(date);
        service.show("");
        filling = false;
        fill();
    }

    /** Takes what has changed meanwhile, unless a person has begun to write. */
    boolean follow(OpeningCalendar now) {
        calendar = now;
        if (touched) {
            offer();
            return false;
        }
        fill();
        return true;
    }

    /** What was written is saved. */
    void saved(OpeningCalendar now) {
        calendar = now;
        touched = false;
        offer();
    }

    private void move() {
        if (filling) {
            return;
        }
        if (!touched) {
            fill();
        }
        offer();
        moved.run();
    }

    private void change() {
        if (filling) {
            return;
        }
        touched = true;
        offer();
        changed.run();
    }

    private void fill() {
        Optional<Day> first = days().stream().findFirst();
        if (first.isEmpty()) {
            return;
        }
        filling = true;
        touched = false;
        Optional<OwnHours> own = first.get().own(service());
        plan.show(OpeningPlan.of(own));
        hours.show(own.map(OwnHours::hours)
                .filter(spans -> !spans.isEmpty() && spans.size() <= 2)
                .orElseGet(() -> OpeningPlan.suggested(calendar, first.get(), service())));
        reasons.show(own.map(OwnHours::reason).orElseGet(Map::of));
        filling = false;
        offer();
    }

    /** Shows what can be chosen, and what the choice would do. */
    private void offer() {
        List<Day> days = days();
        plan.title(words.say(days.size() > 1 ? "openings.plan" : "openings.plan.one"));
        explain(OpeningPlan.MORNING_CLOSED, "openings.plan.none.morning-closed", days);
        explain(OpeningPlan.AFTERNOON_CLOSED, "openings.plan.none.afternoon-closed", days);
        if (!plan.isOffered(plan.chosen())) {
            plan.show(OpeningPlan.CLOSED);
        }
        hours.setVisible(plan.chosen() == OpeningPlan.HOURS);
        reasons.setVisible(plan.chosen() != OpeningPlan.USUAL);
        effect.setText(effect(days));
        wrongHours.setText("");
        wrongReason.setText("");
    }

    private void explain(OpeningPlan half, String key, List<Day> days) {
        boolean none = half.days(days, service(), List.of()).isEmpty();
        plan.offer(half, none ? Optional.of(words.say(key)) : Optional.empty());
    }

    private String effect(List<Day> days) {
        SortedMap<LocalDate, List<Hours>> planned = planned(days);
        if (planned.isEmpty() || plan.chosen() == OpeningPlan.HOURS && days.size() == 1) {
            return "";
        }
        if (days.size() == 1) {
            return words.say(
                    "openings.effect",
                    new DayWords(words).hours(planned.firstEntry().getValue()));
        }
        return planned.size() < days.size()
                ? words.say("openings.effect.days", planned.size(), days.size())
                : words.say("openings.effect.all", planned.size());
    }

    private SortedMap<LocalDate, List<Hours>> planned(List<Day> days) {
        List<Hours> typed = hours.read() instanceof HoursFields.Typed.Right(var spans) ? spans : List.of();
        return plan.chosen().days(days, service(), typed);
    }

    /** The days of the calendar that are chosen; none when the fields are wrong. */
    List<Day> days() {
        return chosen.read(calendar)
                .map(range -> calendar.days(range.from(), range.to()))
                .orElseGet(List::of);
    }

    Optional<String> service() {
        return Optional.of(service.chosen()).filter(code -> !code.isEmpty());
    }

    /** The change as it is written; empty when it could not be understood. */
    Optional<OpeningCommand> command(int version) {
        List<Day> days = days();
        boolean right = plan.chosen() != OpeningPlan.HOURS || hours.read() instanceof HoursFields.Typed.Right;
        SortedMap<LocalDate, List<Hours>> planned = planned(days);
        if (!right || planned.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                plan.chosen() == OpeningPlan.USUAL
                        ? new OpeningCommand.BackToUsual(version, service(), new TreeSet<>(planned.keySet()))
                        : new OpeningCommand.SetHours(version, service(), planned, reasons.read()));
    }

    /** Says at its fields what is wrong; whether nothing is. */
    boolean check() {
        boolean right = chosen.check(calendar);
        if (plan.chosen() == OpeningPlan.HOURS && hours.read() instanceof HoursFields.Typed.Wrong(String sentence)) {
            wrongHours.setText(sentence);
            right = false;
        }
        Optional<String> reason = plan.chosen() == OpeningPlan.USUAL
                ? Optional.empty()
                : reasons.wrong(plan.chosen().closes());
        wrongReason.setText(reason.orElse(""));
        return right && reason.isEmpty();
    }

    PlanChoice plan() {
        return plan;
    }

    Input time(int index) {
        return hours.field(index);
    }

    Input reason(Locale language) {
        return reasons.field(language);
    }
}
