// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * One choice among several: by a digit, by the arrows, or, where there are many, by typing a part of its name. Escape
 * leaves everything as it is.
 */
class ChoiceDialog extends Dialog {
    private static final int DIGITS = 9;

    private final Words words;
    private final List<Item> items;
    private final Consumer<Item> take;
    private final UnorderedList list = new UnorderedList();
    private List<Item> found;

    /** Something to choose; {@code hint} or "". */
    record Item(String code, String name, String hint) {
        static Item of(DeskRules.Choice choice) {
            return new Item(choice.code(), choice.name(), choice.hint());
        }

        private boolean has(String folded) {
            return fold(name + " " + hint + " " + code).contains(folded);
        }
    }

    /**
     * @param more what stands below the choices, such as a note
     */
    ChoiceDialog(Words words, String title, List<Item> items, Consumer<Item> take, Component... more) {
        this.words = words;
        this.items = items;
        this.take = take;
        this.found = items;
        addClassName("sheet");
        addClassName("choosing-sheet");
        setHeaderTitle(title);
        list.addClassName("choice-list");
        if (items.size() > DIGITS) {
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
        filter.setPlaceholder(words.get("choice.filter"));
        filter.getElement()
                .setAttribute("aria-label", words.get("choice.filter"))
                .setAttribute("autofocus", true)
                .setAttribute("maxlength", "60");
        filter.addValueChangeListener(change -> narrow(change.getValue()));
        filter.getElement()
                .addEventListener("keydown", event -> takeFirst())
                .setFilter("event.key === 'Enter'")
                .preventDefault();
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                filter.getElement().executeJs("setTimeout(() => this.focus())");
            }
        });
        return Parts.div("filter", filter);
    }

    private void narrow(String text) {
        String folded = fold(text.strip());
        show(items.stream().filter(item -> item.has(folded)).toList());
    }

    private void takeFirst() {
        if (!found.isEmpty()) {
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
        return place > DIGITS ? button : button.key(String.valueOf(place), String.valueOf(place));
    }

    private void choose(Item item) {
        close();
        take.accept(item);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
