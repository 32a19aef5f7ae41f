// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.ResourceBundle;

/** Keys to touch, in the visitor's script; hands.js types them into the field of the same page. */
final class Keyboard extends Div {
    private static final ResourceBundle LAYOUTS = ResourceBundle.getBundle("fr.accueil.kiosk.keyboards", Locale.ROOT);
    private static final String LATIN = "latin";
    private static final String DIGITS = "digits";
    private static final String DELETE = "delete";

    private final Words words;

    private Keyboard(String layout, Words words) {
        this.words = words;
        addClassName("keyboard");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.text("keyboard"));
        getElement().setAttribute("dir", "ltr");
        lay(layout, layout);
    }

    /** Letters of the language's script; a key leads to Latin letters and back. */
    static Keyboard of(Locale language, Words words) {
        return new Keyboard(LAYOUTS.containsKey(language.getLanguage()) ? language.getLanguage() : LATIN, words);
    }

    static Keyboard latin(Words words) {
        return new Keyboard(LATIN, words);
    }

    private void lay(String layout, String own) {
        removeAll();
        getElement().setAttribute("data-layout", layout);
        add(row(LAYOUTS.getString(DIGITS), DIGITS));
        String[] rows = LAYOUTS.getString(layout).split(" ", -1);
        for (String letters : rows) {
            add(row(letters, "letters"));
        }
        Component last = getComponentAt(rows.length);
        if (last instanceof Div end) {
            end.addClassName("last");
            end.add(space(), delete());
            if (!own.equals(LATIN)) {
                end.addComponentAsFirst(other(layout, own));
            }
        }
    }

    private static Div row(String keys, String kind) {
        Div row = new Div();
        row.addClassNames("keys", kind);
        keys.codePoints().mapToObj(Character::toString).forEach(key -> row.add(key(key)));
        return row;
    }

    private static NativeButton key(String key) {
        NativeButton button = new NativeButton(key);
        button.addClassName("key");
        button.getElement().setAttribute("data-key", key);
        return button;
    }

    private NativeButton space() {
        NativeButton space = key(" ");
        space.setText(words.text("keyboard.space"));
        space.addClassName("wide");
        return space;
    }

    private NativeButton delete() {
        NativeButton delete = key(DELETE);
        delete.setText("");
        delete.add(Icons.draw(Icons.ERASE), new Span());
        delete.setAriaLabel(words.text("keyboard.delete"));
        delete.addClassName("wide");
        return delete;
    }

    private NativeButton other(String layout, String own) {
        boolean latin = layout.equals(LATIN);
        String sample = LAYOUTS.getString(latin ? own : LATIN).substring(0, 3).toUpperCase(Locale.ROOT);
        NativeButton other = new NativeButton(sample, press -> lay(latin ? own : LATIN, own));
        other.addClassNames("key", "wide");
        if (!latin) {
            other.setAriaLabel(words.text("keyboard.latin"));
        }
        return other;
    }
}
