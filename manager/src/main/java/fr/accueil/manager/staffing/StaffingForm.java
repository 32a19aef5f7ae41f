// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.staffing.StaffingChoices.Day;
import fr.accueil.manager.staffing.StaffingChoices.Queue;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The form of the question: a day, queues, the counters of each slot. */
final class StaffingForm extends Div {

    private static final int MOST_COUNTERS = 99;
    private static final int USUAL_PER_HOUR = 12;
    private static final int MOST_PER_HOUR = 999;

    private final ManagerWords words;
    private final SerializableConsumer<StaffingQuestion> ask;
    private final Select<Day> day = new Select<>();
    private final CheckboxGroup<Queue> queues = new CheckboxGroup<>();
    private final Div slots = new Div();
    private final IntegerField perHour;
    private final Paragraph unseen;
    private final Paragraph wrong = new Paragraph();
    private final List<IntegerField> counters = new ArrayList<>();

    StaffingForm(StaffingChoices choices, ManagerWords words, SerializableConsumer<StaffingQuestion> ask) {
        this.words = words;
        this.ask = ask;
        this.perHour = number(words.say("staffing.per-hour"), USUAL_PER_HOUR, MOST_PER_HOUR);
        this.unseen = new Paragraph(words.say("staffing.unseen"));
        addClassNames("card", "question");
        slots.addClassName("slots");
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        choose(choices);
        add(day, queues, new H2(words.say("staffing.counters")), slots, unseen, perHour, wrong, button());
    }

    private void choose(StaffingChoices choices) {
        day.setLabel(words.say("staffing.day"));
        day.setItems(choices.days());
        day.setItemLabelGenerator(this::name);
        day.setEmptySelectionAllowed(false);
        queues.setLabel(words.say("staffing.queues"));
        queues.setItems(choices.queues());
        queues.setItemLabelGenerator(queue -> words.say("staffing.queue", queue.letter(), queue.name()));
        queues.select(choices.queues().getFirst());
        day.addValueChangeListener(change -> showSlots());
        queues.addValueChangeListener(change -> proposeCounters());
        day.setValue(choices.days().getFirst());
    }

    /** Takes over the question of a page in another language. */
    void takeOver(StaffingForm before, StaffingChoices choices) {
        choices.days().stream()
                .filter(one -> one.weekday().equals(before.day.getValue().weekday()))
                .findFirst()
                .ifPresent(day::setValue);
        var letters = before.queues.getValue().stream().map(Queue::letter).toList();
        queues.setValue(choices.queues().stream()
                .filter(queue -> letters.contains(queue.letter()))
                .collect(Collectors.toSet()));
        for (int i = 0; i < Math.min(counters.size(), before.counters.size()); i++) {
            counters.get(i).setValue(before.counters.get(i).getValue());
        }
        perHour.setValue(before.perHour.getValue());
    }

    private String name(Day one) {
        return one.weekday()
                .map(weekday -> words.say(
                        "staffing.day.seen", weekday.getDisplayName(TextStyle.FULL, words.locale()), one.seen()))
                .orElseGet(() -> words.say("staffing.day.today"));
    }

    private void showSlots() {
        slots.removeAll();
        counters.clear();
        for (var slot : day.getValue().slots()) {
            var field = number(
                    words.say(
                            "staffing.slot",
                            slot.from().toString(),
                            slot.until().toString()),
                    usualCounters(),
                    MOST_COUNTERS);
            counters.add(field);
            slots.add(field);
        }
        boolean isUnseen = day.getValue().seen() == 0;
        unseen.setVisible(isUnseen);
        perHour.setVisible(isUnseen);
    }

    private void proposeCounters() {
        counters.forEach(field -> field.setValue(usualCounters()));
    }

    /** The number of counters that the site has for these queues. */
    private int usualCounters() {
        return (int) queues.getValue().stream()
                .flatMap(queue -> queue.counters().stream())
                .distinct()
                .count();
    }

    private static IntegerField number(String label, int value, int most) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        return field;
    }

    private NativeButton button() {
        var button = new NativeButton(words.say("staffing.ask"), click -> check());
        button.addClassName("primary");
        return button;
    }

    private void check() {
        boolean noQueue = queues.getValue().isEmpty();
        boolean noNumber = counters.stream().anyMatch(field -> isWrong(field, MOST_COUNTERS))
                || perHour.isVisible() && isWrong(perHour, MOST_PER_HOUR);
        wrong.setText(words.say(noQueue ? "staffing.wrong.queues" : "staffing.wrong.numbers"));
        wrong.setVisible(noQueue || noNumber);
        if (!wrong.isVisible()) {
            ask.accept(question());
        }
    }

    private static boolean isWrong(IntegerField field, int most) {
        Integer value = field.getValue();
        return value == null || value < 0 || value > most;
    }

    private StaffingQuestion question() {
        return new StaffingQuestion(
                day.getValue(),
                queues.getValue().stream().map(Queue::letter).sorted().toList(),
                counters.stream().map(IntegerField::getValue).toList(),
                perHour.isVisible() ? Optional.of(perHour.getValue()) : Optional.empty());
    }
}
