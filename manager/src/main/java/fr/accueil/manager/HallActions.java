// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a manager steps in: each with its question, and the answer of the house where it refuses. */
final class HallActions {

    private final HallDesk desk;
    private final Words words;
    private final SerializableRunnable lookAgain;

    HallActions(HallDesk desk, Words words, SerializableRunnable lookAgain) {
        this.desk = desk;
        this.words = words;
        this.lookAgain = lookAgain;
    }

    void message() {
        Input text = new Input();
        text.getElement().setAttribute("maxlength", String.valueOf(HallDesk.LONGEST_MESSAGE));
        SerializableRunnable show = () -> answer(desk.show(text.getValue(), words.locale()));
        Sheet sheet =
                new Sheet(words.say("act.message")).with(labelled("hall-message", words.say("message.text"), text));
        sheet.choices(sheet.close(words.say("cancel")), sheet.act(words.say("act.message.yes"), show));
        sheet.startAt(text, show);
        sheet.open();
    }

    void remove(HallNow.Message message) {
        answer(desk.remove(message.id(), words.locale()));
    }

    void services(HallNow hall) {
        gates(
                "services",
                hall.services(),
                gate -> gate.closed()
                        ? desk.reopenService(gate.code(), words.locale())
                        : desk.closeService(gate.code(), words.locale()));
    }

    void kiosks(HallNow hall) {
        gates(
                "kiosks",
                hall.kiosks().stream().map(this::named).toList(),
                gate -> gate.closed()
                        ? desk.reopenKiosk(gate.code(), words.locale())
                        : desk.closeKiosk(gate.code(), words.locale()));
    }

    private HallNow.Gate named(HallNow.Gate kiosk) {
        return new HallNow.Gate(kiosk.code(), new DeviceNames(words).kiosk(kiosk.code(), kiosk.name()), kiosk.closed());
    }

    /** One button for each: closing is undone by opening. */
    private void gates(
            String what, List<HallNow.Gate> gates, SerializableFunction<HallNow.Gate, Optional<String>> turn) {
        Sheet sheet = new Sheet(words.say("act." + what));
        Div list = new Div();
        list.addClassName("gates");
        gates.forEach(gate -> list.add(gate(what, gate, sheet, turn)));
        sheet.with(list);
        sheet.wayOut(sheet.close(words.say("act.leave")));
        sheet.open();
    }

    private Component gate(
            String what, HallNow.Gate gate, Sheet sheet, SerializableFunction<HallNow.Gate, Optional<String>> turn) {
        String key = "gate." + what + (gate.closed() ? ".open" : ".close");
        NativeButton button = new NativeButton(words.say(key), click -> {
            sheet.close();
            answer(turn.apply(gate));
        });
        button.addClassName("action");
        button.setAriaLabel(words.say(key + ".name", gate.name()));
        return new Div(new Paragraph(gate.name()), button);
    }

    void queues(HallNow hall) {
        if (hall.counters().isEmpty()) {
            tell(words.say("act.queues.none"));
            return;
        }
        HallNow.Post shown = hall.counters().getFirst();
        ChoiceField counter = new ChoiceField(counters(hall.counters()), shown.code());
        List<ChoiceField> places = places(hall, shown.queues());
        counter.onChoice(code -> {
            List<String> served = served(hall, code);
            for (int i = 0; i < places.size(); i++) {
                places.get(i).show(at(served, i));
            }
        });
        Div question = new Div(labelled("hall-counter", words.say("counter"), counter));
        for (int i = 0; i < places.size(); i++) {
            question.add(labelled("hall-queue-" + i, words.say("queues.place", i + 1), places.get(i)));
        }
        ask(
                "act.queues",
                question,
                () -> desk.serve(
                        counter.chosen(),
                        places.stream()
                                .map(ChoiceField::chosen)
                                .filter(letter -> !letter.isEmpty())
                                .distinct()
                                .toList(),
                        words.locale()));
    }

    /** One more place than the counter with the most queues has, with what the counter serves now. */
    private List<ChoiceField> places(HallNow hall, List<String> served) {
        List<Choice> others = new ArrayList<>();
        others.add(new Choice("", words.say("queues.no-other")));
        others.addAll(hall.queues());
        int most = hall.counters().stream()
                .mapToInt(post -> post.queues().size() + 1)
                .max()
                .orElse(1);
        return IntStream.range(0, Math.min(most, hall.queues().size()))
                .mapToObj(place -> new ChoiceField(place == 0 ? hall.queues() : others, at(served, place)))
                .toList();
    }

    private static List<String> served(HallNow hall, String counter) {
        return hall.counters().stream()
                .filter(post -> post.code().equals(counter))
                .findFirst()
                .map(HallNow.Post::queues)
                .orElse(List.of());
    }

    private static String at(List<String> served, int place) {
        return place < served.size() ? served.get(place) : "";
    }

    void end(HallNow hall) {
        List<HallNow.Post> busy = hall.counters().stream()
                .filter(post -> !post.ticket().isEmpty())
                .toList();
        if (busy.isEmpty()) {
            tell(words.say("act.end.none"));
            return;
        }
        ChoiceField counter = new ChoiceField(counters(busy), busy.getFirst().code());
        ask(
                "act.end",
                new Div(new Paragraph(words.say("end.text")), labelled("hall-end", words.say("counter"), counter)),
                () -> desk.endTicket(counter.chosen(), ticketAt(busy, counter.chosen()), words.locale()));
    }

    /** As it was shown when the question was asked. */
    private static String ticketAt(List<HallNow.Post> busy, String counter) {
        return busy.stream()
                .filter(post -> post.code().equals(counter))
                .map(HallNow.Post::ticket)
                .findFirst()
                .orElse("");
    }

    private List<Choice> counters(List<HallNow.Post> posts) {
        return posts.stream()
                .map(post -> new Choice(
                        post.code(),
                        post.ticket().isEmpty()
                                ? words.say("post.queues", post.name(), String.join(" ", post.queues()))
                                : words.say("post.ticket", post.name(), post.ticket())))
                .toList();
    }

    private Component labelled(String id, String name, Component field) {
        field.setId(id);
        NativeLabel label = new NativeLabel(name);
        label.setFor(field);
        return new Div(label, field);
    }

    private void ask(String title, Component question, SerializableSupplier<Optional<String>> wish) {
        Sheet sheet = new Sheet(words.say(title)).with(question);
        sheet.choices(sheet.close(words.say("cancel")), sheet.act(words.say(title + ".yes"), () -> answer(wish.get())));
        sheet.open();
    }

    private void answer(Optional<String> refusal) {
        refusal.ifPresent(this::tell);
        lookAgain.run();
    }

    private void tell(String sentence) {
        Sheet sheet = new Sheet(words.say("act.cannot")).with(new Paragraph(sentence));
        sheet.choices(sheet.close(words.say("act.understood")));
        sheet.open();
    }
}
