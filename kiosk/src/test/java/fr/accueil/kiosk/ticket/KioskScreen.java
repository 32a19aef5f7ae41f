// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.accueil.kiosk.common.HandClock;
import fr.accueil.kiosk.common.KioskEvents;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The base of the tests of the kiosk's page: it presses, types and scans. */
public abstract class KioskScreen extends BrowserlessTest {
    public final FakeKioskPort port = new FakeKioskPort();
    public final HandClock clock = new HandClock();

    public KioskView open() {
        return open("K1");
    }

    public KioskView open(String kiosk) {
        KioskView view = new KioskView(port, clock);
        view.open(kiosk);
        UI.getCurrent().add(view);
        settle();
        return view;
    }

    /** As F5 does: a new page in the same browser. */
    public void reload() {
        leave();
        open();
    }

    public void leave() {
        UI.getCurrent().removeAll();
    }

    public void settle() {
        runPendingSignalsTasks(0, TimeUnit.MILLISECONDS);
        roundTrip();
        scriptsSinceLastUpdate();
    }

    /** What reader.js sends when a code reader has typed. */
    public void scan(String code) {
        scan(find(CodeReader.class).single(), code);
    }

    public void scan(CodeReader reader, String code) {
        ObjectNode data = JsonNodeFactory.instance.objectNode().put(CodeReader.TEXT, code);
        fire(reader, data);
    }

    /** As a machine under load sends it: with a pause in the text. */
    public void scan(String whole, String rest) {
        ObjectNode data = JsonNodeFactory.instance
                .objectNode()
                .put(CodeReader.TEXT, whole)
                .put(CodeReader.REST, rest);
        fire(find(CodeReader.class).single(), data);
    }

    public void fire(CodeReader reader, ObjectNode data) {
        reader.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(reader.getElement(), KioskEvents.SCAN, data));
        settle();
    }

    public void type(String text) {
        test(find(Input.class).single()).setValue(text);
        settle();
    }

    public void press(String name) {
        test(button(name)).click();
        settle();
    }

    /** A press that the page sent before the answer to the one before. */
    public void pressAgain(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        settle();
    }

    public NativeButton button(String name) {
        return buttons()
                .filter(button -> name(button).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + name + " among " + names()));
    }

    public List<String> names() {
        return buttons().map(KioskScreen::name).toList();
    }

    /** The choices and actions of the step, without those of the frame. */
    public List<String> choices() {
        return find(NativeButton.class, find(StepPage.class).single()).all().stream()
                .map(KioskScreen::name)
                .toList();
    }

    /** The filled button, which most visitors need next. */
    public List<String> primary() {
        return find(NativeButton.class, find(StepPage.class).single()).withClassName("primary").all().stream()
                .map(KioskScreen::name)
                .toList();
    }

    public String heading() {
        return text(find(H1.class).single());
    }

    public String screen() {
        return text(find(StepPage.class).single());
    }

    public static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    public String attribute(Component component, String name) {
        return String.valueOf(component.getElement().getAttribute(name));
    }

    public List<String> scriptsSinceLastUpdate() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression())
                .toList();
    }

    private Stream<NativeButton> buttons() {
        return find(NativeButton.class).all().stream();
    }

    private static String name(NativeButton button) {
        return button.getAriaLabel().orElseGet(() -> text(button));
    }
}
