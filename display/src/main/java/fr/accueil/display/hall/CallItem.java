// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.accueil.display.common.DisplayAttributes;
import fr.accueil.display.common.DisplayWords;
import java.util.Locale;
import java.util.stream.Collectors;

/** One call: the number, an arrow, the counter. display.js marks the fresh calls and the large one. */
final class CallItem extends ListItem {

    /** Characters of number and counter together that fit side by side at full size. */
    private static final int FULL_SIZE = 7;

    private static final int SMALLER = 10;

    CallItem(DisplaySnapshot.Call call, DisplayWords words) {
        addClassNames("call", fit(call));
        getElement()
                .setAttribute(DisplayAttributes.SEQ, String.valueOf(call.seq()))
                .setAttribute(
                        DisplayAttributes.CALLED_AT,
                        String.valueOf(call.calledAt().toEpochMilli()))
                .setAttribute(DisplayAttributes.SAY, aloud(call, words))
                .setAttribute(DisplayAttributes.SPEECH, speech(call))
                .setAttribute(DisplayAttributes.SOUNDS, sounds(call));
        if (call.test()) {
            addClassName("test");
            add(test(words));
        } else {
            add(ticket(call, words), arrow(call), mark(words), counter(call, words));
        }
    }

    /** For display.js: answered calls give way. */
    void setAnswered(boolean answered) {
        getElement().setAttribute(DisplayAttributes.ANSWERED, answered);
    }

    private static Component test(DisplayWords words) {
        var test = span("number", words.say("test"));
        test.setTestId("test-call");
        var ticket = new Span(test);
        ticket.addClassName("ticket");
        return ticket;
    }

    private static Component ticket(DisplaySnapshot.Call call, DisplayWords words) {
        var number = span("number", call.number());
        number.setTestId("call-number");
        var ticket = new Span(span("label", words.say("ticket")), new Text(" "), number);
        ticket.addClassName("ticket");
        return ticket;
    }

    private static Component arrow(DisplaySnapshot.Call call) {
        var arrow = drawing("arrow");
        call.direction().ifPresent(direction -> arrow.addClassNames("towards", key(direction)));
        return arrow;
    }

    private static String key(DisplaySnapshot.Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    private static Component counter(DisplaySnapshot.Call call, DisplayWords words) {
        var counter = new Span(span("label", call.counterWord()), new Text(" "), span("name", call.counterName()));
        counter.addClassName("counter");
        call.direction()
                .ifPresent(direction ->
                        counter.add(new Text(" "), span("where", words.say("direction." + key(direction)))));
        counter.setTestId("call-counter");
        return counter;
    }

    private static Component mark(DisplayWords words) {
        var mark = new Span(drawing("bell"), new Text(words.say("fresh")));
        mark.addClassName("mark");
        return mark;
    }

    private static Span drawing(String name) {
        var drawing = new Span();
        drawing.addClassNames("drawing", name);
        drawing.getElement().setAttribute("aria-hidden", "true");
        return drawing;
    }

    private static Span span(String className, String text) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }

    private static String aloud(DisplaySnapshot.Call call, DisplayWords words) {
        if (call.test()) {
            return words.say("test");
        }
        var word = call.counterWord();
        var spoken = word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
        return words.say("aloud", call.number(), (spoken + " " + call.counterName()).strip());
    }

    /** For display.js: a language and its sentence, one pair per line. */
    private static String speech(DisplaySnapshot.Call call) {
        return call.speech().stream()
                .map(said -> said.language() + " " + said.sentence())
                .collect(Collectors.joining("\n"));
    }

    /** For display.js: the address of each sentence, one per line. */
    private static String sounds(DisplaySnapshot.Call call) {
        return call.speech().stream().map(DisplaySnapshot.Speech::address).collect(Collectors.joining("\n"));
    }

    private static String fit(DisplaySnapshot.Call call) {
        int length = call.number().length() + call.counterName().length();
        if (length <= FULL_SIZE) {
            return "short";
        }
        return length <= SMALLER ? "medium" : "long";
    }
}
