// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** On-screen keys in the visitor's script; hands.js types them into the field of the same page. */
public final class ScreenKeyboard extends Div {
    private static final ResourceBundle LAYOUTS = ResourceBundle.getBundle("fr.accueil.kiosk.keyboards", Locale.ROOT);
    private static final String LATIN = "latin";
    private static final String DIGITS = "digits";
    private static final String DELETE = "delete";

    private static final String TEXT = ".text";
    private static final String SIGNS = ".signs";
    private static final String FRENCH = "fr";
    private static final int SAMPLE = 3;

    private final KioskWords words;
    private final List<String> planes;
    private final boolean digits;

    /** @param planes layouts that one key switches between, the first one first */
    private ScreenKeyboard(List<String> planes, boolean digits, KioskWords words) {
        this.planes = planes;
        this.digits = digits;
        this.words = words;
        addClassName("keyboard");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.text("keyboard"));
        getElement().setAttribute("dir", "ltr");
        showPlane(0);
    }

    /** Letters of the language's script; a key switches to Latin letters and back. */
    public static ScreenKeyboard of(Locale language, KioskWords words) {
        String own = language.getLanguage();
        return new ScreenKeyboard(LAYOUTS.containsKey(own) ? List.of(own, LATIN) : List.of(LATIN), true, words);
    }

    public static ScreenKeyboard latin(KioskWords words) {
        return new ScreenKeyboard(List.of(LATIN), true, words);
    }

    /** For sentences: every letter of the language with its accents, signs; capitals only where hands.js begins one. */
    public static ScreenKeyboard text(Locale language, KioskWords words) {
        String own = LAYOUTS.containsKey(language.getLanguage() + TEXT) ? language.getLanguage() : FRENCH;
        List<String> planes = LAYOUTS.containsKey(own)
                ? List.of(own + TEXT, own + SIGNS, FRENCH + TEXT)
                : List.of(own + TEXT, own + SIGNS);
        ScreenKeyboard screenKeyboard = new ScreenKeyboard(planes, false, words);
        screenKeyboard.addClassName("sentences");
        return screenKeyboard;
    }

    private void showPlane(int plane) {
        removeAll();
        getElement().setAttribute(KioskAttributes.LAYOUT, planes.get(plane));
        if (digits) {
            add(row(LAYOUTS.getString(DIGITS), DIGITS));
        }
        for (String letters : LAYOUTS.getString(planes.get(plane)).split(" ", -1)) {
            add(row(letters, "letters"));
        }
        if (getComponentAt(getComponentCount() - 1) instanceof Div end) {
            end.addClassName("last");
            end.add(space(), delete());
            if (planes.size() > 1) {
                end.addComponentAsFirst(other((plane + 1) % planes.size()));
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
        button.getElement().setAttribute(KioskAttributes.KEY, key);
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

    private NativeButton other(int next) {
        String layout = planes.get(next);
        NativeButton other = new NativeButton(firstKeys(layout), press -> showPlane(next));
        other.addClassNames("key", "wide");
        if (next > 0 && (layout.equals(LATIN) || layout.equals(FRENCH + TEXT))) {
            other.setAriaLabel(words.text("keyboard.latin"));
        }
        return other;
    }

    /** The first three keys of a plane, as "AZE" or "123". */
    private static String firstKeys(String layout) {
        String[] rows = LAYOUTS.getString(layout).split(" ", -1);
        return Stream.of(rows)
                .filter(row -> row.codePoints().allMatch(Character::isLetter))
                .findFirst()
                .filter(row -> !layout.endsWith(SIGNS))
                .orElse(rows[0])
                .substring(0, SAMPLE)
                .toUpperCase(Locale.ROOT);
    }
}
