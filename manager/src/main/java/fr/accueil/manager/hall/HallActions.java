// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ChoiceField;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.ModalSheet;
import fr.accueil.manager.device.DeviceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A manager's actions on the hall, each with its dialog and the answer of a refusal. */
final class HallActions {

    private final HallPort port;
    private final ManagerWords words;
    private final SerializableRunnable refresh;

    HallActions(HallPort port, ManagerWords words, SerializableRunnable refresh) {
        this.port = port;
        this.words = words;
        this.refresh = refresh;
    }

    void message() {
        Input text = new Input();
        text.getElement().setAttribute("maxlength", String.valueOf(HallPort.LONGEST_MESSAGE));
        SerializableRunnable show = () -> answer(port.showMessage(text.getValue(), words.locale()));
        ModalSheet sheet = new ModalSheet(words.say("act.message"))
                .with(labelled("hall-message", words.say("message.text"), text));
        sheet.choices(sheet.close(words.say("cancel")), sheet.act(words.say("act.message.yes"), show));
        sheet.startAt(text, show);
        sheet.open();
    }

    void remove(HallSnapshot.Message message) {
        answer(port.removeMessage(message.id(), words.locale()));
    }

    void services(HallSnapshot hall) {
        closures(
                "services",
                hall.services(),
                closure -> closure.closed()
                        ? port.reopenService(closure.code(), words.locale())
                        : port.closeService(closure.code(), words.locale()));
    }

    void kiosks(HallSnapshot hall) {
        closures(
                "kiosks",
                hall.kiosks().stream().map(this::named).toList(),
                closure -> closure.closed()
                        ? port.reopenKiosk(closure.code(), words.locale())
                        : port.closeKiosk(closure.code(), words.locale()));
    }

    private HallSnapshot.ServiceClosure named(HallSnapshot.ServiceClosure kiosk) {
        return new HallSnapshot.ServiceClosure(
                kiosk.code(), new DeviceNames(words).kiosk(kiosk.code(), kiosk.name()), kiosk.closed());
    }

    /** One button for each item: it closes or reopens. */
    private void closures(
            String what,
            List<HallSnapshot.ServiceClosure> closures,
            SerializableFunction<HallSnapshot.ServiceClosure, Optional<String>> turn) {
        ModalSheet sheet = new ModalSheet(words.say("act." + what));
        Div list = new Div();
        list.addClassName("gates");
        closures.forEach(closure -> list.add(closure(what, closure, sheet, turn)));
        sheet.with(list);
        sheet.wayOut(sheet.close(words.say("act.leave")));
        sheet.open();
    }

    private Component closure(
            String what,
            HallSnapshot.ServiceClosure closure,
            ModalSheet sheet,
            SerializableFunction<HallSnapshot.ServiceClosure, Optional<String>> turn) {
        String key = "gate." + what + (closure.closed() ? ".open" : ".close");
        NativeButton button = new NativeButton(words.say(key), click -> {
            sheet.close();
            answer(turn.apply(closure));
        });
        button.addClassName("action");
        button.setAriaLabel(words.say(key + ".name", closure.name()));
        return new Div(new Paragraph(closure.name()), button);
    }

    void queues(HallSnapshot hall) {
        if (hall.counters().isEmpty()) {
            showRefusal(words.say("act.queues.none"));
            return;
        }
        HallSnapshot.OpenCounter shown = hall.counters().getFirst();
        ChoiceField counter = new ChoiceField(counters(hall.counters()), shown.code());
        List<ChoiceField> queueFields = queueFields(hall, shown.queues());
        counter.onChoice(code -> {
            List<String> served = served(hall, code);
            for (int i = 0; i < queueFields.size(); i++) {
                queueFields.get(i).show(at(served, i));
            }
        });
        Div question = new Div(labelled("hall-counter", words.say("counter"), counter));
        for (int i = 0; i < queueFields.size(); i++) {
            question.add(labelled("hall-queue-" + i, words.say("queues.place", i + 1), queueFields.get(i)));
        }
        ask(
                "act.queues",
                question,
                () -> port.serve(
                        counter.chosen(),
                        queueFields.stream()
                                .map(ChoiceField::chosen)
                                .filter(letter -> !letter.isEmpty())
                                .distinct()
                                .toList(),
                        words.locale()));
    }

    /** One field more than the counter has queues. */
    private List<ChoiceField> queueFields(HallSnapshot hall, List<String> served) {
        List<Choice> others = new ArrayList<>();
        others.add(new Choice("", words.say("queues.no-other")));
        others.addAll(hall.queues());
        int most = hall.counters().stream()
                .mapToInt(openCounter -> openCounter.queues().size() + 1)
                .max()
                .orElse(1);
        return IntStream.range(0, Math.min(most, hall.queues().size()))
                .mapToObj(place -> new ChoiceField(place == 0 ? hall.queues() : others, at(served, place)))
                .toList();
    }

    private static List<String> served(HallSnapshot hall, String counter) {
        return hall.counters().stream()
                .filter(openCounter -> openCounter.code().equals(counter))
                .findFirst()
                .map(HallSnapshot.OpenCounter::queues)
                .orElse(List.of());
    }

    private static String at(List<String> served, int place) {
        return place < served.size() ? served.get(place) : "";
    }

    void end(HallSnapshot hall) {
        List<HallSnapshot.OpenCounter> busy = hall.counters().stream()
                .filter(openCounter -> openCounter.ticket().isPresent())
                .toList();
        if (busy.isEmpty()) {
            showRefusal(words.say("act.end.none"));
            return;
        }
        ChoiceField counter = new ChoiceField(counters(busy), busy.getFirst().code());
        ask(
                "act.end",
                new Div(new Paragraph(words.say("end.text")), labelled("hall-end", words.say("counter"), counter)),
                () -> port.endTicket(counter.chosen(), ticketAt(busy, counter.chosen()), words.locale()));
    }

    /** The ticket that was shown when the dialog opened. */
    private static String ticketAt(List<HallSnapshot.OpenCounter> busy, String counter) {
        return busy.stream()
                .filter(openCounter -> openCounter.code().equals(counter))
                .flatMap(openCounter -> openCounter.ticket().stream())
                .findFirst()
                .orElseThrow();
    }

    private List<Choice> counters(List<HallSnapshot.OpenCounter> posts) {
        return posts.stream()
                .map(openCounter -> new Choice(
                        openCounter.code(),
                        openCounter
                                .ticket()
                                .map(number -> words.say("post.ticket", openCounter.name(), number))
                                .orElseGet(() -> words.say(
                                        "post.queues", openCounter.name(), String.join(" ", openCounter.queues())))))
                .toList();
    }

    private Component labelled(String id, String name, Component field) {
        field.setId(id);
        NativeLabel label = new NativeLabel(name);
        label.setFor(field);
        return new Div(label, field);
    }

    private void ask(String title, Component question, SerializableSupplier<Optional<String>> command) {
        ModalSheet sheet = new ModalSheet(words.say(title)).with(question);
        sheet.choices(
                sheet.close(words.say("cancel")), sheet.act(words.say(title + ".yes"), () -> answer(command.get())));
        sheet.open();
    }

    private void answer(Optional<String> refusal) {
        refusal.ifPresent(this::showRefusal);
        refresh.run();
    }

    private void showRefusal(String sentence) {
        ModalSheet sheet = new ModalSheet(words.say("act.cannot")).with(new Paragraph(sentence));
        sheet.choices(sheet.close(words.say("act.understood")));
        sheet.open();
    }
}
