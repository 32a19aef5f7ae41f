// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.Parts;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A dialog with one choice among several: by a digit, by the arrows, or, of many, by a part of its name. Ticket numbers
 * have digits, so among tickets a digit never chooses. Escape changes nothing.
 */
class ChoiceDialog extends Dialog {
    private static final int DIGITS = 9;

    private final CounterWords words;
    private final List<Item> items;
    private final Consumer<Item> take;
    private final boolean tickets;
    private final UnorderedList list = new UnorderedList();
    private List<Item> found;
    private String typed = "";

    /** An item to choose; {@code hint} may be empty. */
    record Item(String code, String name, String hint) {
        static Item of(CounterChoices.Choice choice) {
            return new Item(choice.code(), choice.name(), choice.hint());
        }

        private boolean has(String folded) {
            return normalize(name + " " + hint + " " + code).contains(folded);
        }
    }

    /** @param more shown below the choices, such as a note */
    ChoiceDialog(CounterWords words, String title, List<Item> items, Consumer<Item> take, Component... more) {
        this(words, title, items, take, false, more);
    }

    /** A dialog with a choice among tickets, each with its number as its name. */
    static ChoiceDialog ofTickets(CounterWords words, String title, List<Item> items, Consumer<Item> take) {
        return new ChoiceDialog(words, title, items, take, true);
    }

    private ChoiceDialog(
            CounterWords words,
            String title,
            List<Item> items,
            Consumer<Item> take,
            boolean tickets,
            Component... more) {
        this.words = words;
        this.items = items;
        this.take = take;
        this.tickets = tickets;
        this.found = items;
        addClassName("sheet");
        addClassName("choosing-sheet");
        setHeaderTitle(title);
        list.addClassName("choice-list");
        if (tickets || items.size() > DIGITS) {
            add(filter());
        }
        add(list);
        add(more);
        ActionButton cancel = new ActionButton(words.get("choice.cancel"), this::close);
        add(Parts.div("dialog-actions", cancel));
        show(items);
    }

    private Div filter() {
        Input filter = new Input();
        filter.setValueChangeMode(ValueChangeMode.EAGER);
        String what = words.get(tickets ? "choice.filter.tickets" : "choice.filter");
        filter.setPlaceholder(what);
        filter.getElement()
                .setAttribute("aria-label", what)
                .setAttribute(CounterAttributes.FILTER, true)
                .setAttribute("autofocus", true)
                .setAttribute("maxlength", "60");
        filter.addValueChangeListener(change -> narrow(change.getValue()));
        filter.getElement()
                .addEventListener("keydown", event -> takeFirst())
                .setFilter("event.key === 'Enter'")
                .preventDefault();
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                filter.focus();
            }
        });
        return Parts.div("filter", filter);
    }

    private void narrow(String text) {
        typed = normalize(text.strip());
        show(items.stream().filter(item -> item.has(typed)).toList());
    }

    /** Enter chooses the first item, but of several tickets only one whose full number was typed. */
    private void takeFirst() {
        Optional<Item> named = found.stream()
                .filter(item -> normalize(item.name()).equals(typed))
                .findFirst();
        if (named.isPresent()) {
            choose(named.get());
        } else if (!found.isEmpty() && (!tickets || found.size() == 1)) {
            choose(found.getFirst());
        }
    }

    private void show(List<Item> shown) {
        found = shown;
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new ListItem(new Paragraph(words.get("choice.none"))));
        }
        for (int place = 0; place < shown.size(); place++) {
            list.add(new ListItem(button(shown.get(place), place + 1)));
        }
    }

    private ActionButton button(Item item, int place) {
        ActionButton button = new ActionButton(item.name(), () -> choose(item));
        if (!item.hint().isEmpty()) {
            button.add(Parts.span("hint", item.hint()));
        }
        return tickets || place > DIGITS ? button : button.key(String.valueOf(place), String.valueOf(place));
    }

    private void choose(Item item) {
        close();
        take.accept(item);
    }

    private static String normalize(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
