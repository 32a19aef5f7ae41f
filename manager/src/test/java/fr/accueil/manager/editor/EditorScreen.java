// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import fr.accueil.manager.common.ChoiceField;
import java.util.Objects;
import java.util.stream.Stream;

/** Opens a section of the editor against a fake draft, and uses its fields by their names. */
public abstract class EditorScreen extends BrowserlessTest {

    protected final FakeEditorPort port = new FakeEditorPort();

    protected void open(SectionPage page) {
        UI.getCurrent().add(page);
        page.show("fr");
        roundTrip();
    }

    protected static String shown() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private static Stream<Component> all(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(EditorScreen::all));
    }

    protected NativeButton button(String name) {
        return all(UI.getCurrent())
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(button -> Objects.requireNonNullElse(
                                button.getElement().getAttribute("aria-label"), button.getText())
                        .equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name));
    }

    protected void press(String name) {
        var button = button(name);
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        roundTrip();
    }

    /** The last button of a name: that of the dialog stands over the one of the page. */
    protected void pressInDialog(String name) {
        var button = all(UI.getCurrent())
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(one -> one.getText().equals(name))
                .reduce((before, after) -> after)
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        roundTrip();
    }

    /** Chooses in the list whose label begins like this. */
    protected void choose(String label, String code) {
        String id = all(UI.getCurrent())
                .filter(NativeLabel.class::isInstance)
                .filter(one -> one.getElement().getTextRecursively().equals(label))
                .map(one -> ((NativeLabel) one).getFor().orElseThrow())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no list " + label));
        ((ChoiceField) byId(id)).choose(code);
        roundTrip();
    }

    /** The nth field of a name, from 1: by its own name, or by that of its label. */
    protected Input input(String name, int number) {
        return Stream.concat(
                        all(UI.getCurrent())
                                .filter(Input.class::isInstance)
                                .filter(input -> name.equals(input.getElement().getAttribute("aria-label"))),
                        all(UI.getCurrent())
                                .filter(NativeLabel.class::isInstance)
                                .filter(label ->
                                        label.getElement().getTextRecursively().equals(name))
                                .map(label -> ((NativeLabel) label).getFor().orElseThrow())
                                .map(EditorScreen::byId))
                .map(Input.class::cast)
                .skip(number - 1L)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name));
    }

    private static Component byId(String id) {
        return all(UI.getCurrent())
                .filter(part -> part.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    protected void type(String name, int number, String text) {
        input(name, number).setValue(text);
        roundTrip();
    }
}
