// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What stands in a window of a screen that runs without a browser, and what is pressed there. */
public abstract class ScreenWindows {

    public static void press(BrowserlessUIContext screen, String label) {
        screen.test(button(screen, label)).click();
        settle(screen);
    }

    public static void settle(BrowserlessUIContext screen) {
        screen.activate();
        screen.roundTrip();
        while (screen.runPendingSignalsTasks(0, TimeUnit.MILLISECONDS)) {
            screen.roundTrip();
        }
    }

    public static NativeButton button(BrowserlessUIContext screen, String label) {
        screen.activate();
        return screen.find(NativeButton.class)
                .withCondition(button -> label(button).equals(label))
                .all()
                .getFirst();
    }

    public static List<String> buttons(BrowserlessUIContext screen) {
        screen.activate();
        return screen.find(NativeButton.class).all().stream()
                .map(ScreenWindows::label)
                .toList();
    }

    static String label(NativeButton button) {
        return button.getElement().getChildCount() == 0
                ? button.getText()
                : button.getElement().getChild(0).getTextRecursively();
    }

    public static String current(BrowserlessUIContext screen) {
        return text(screen, "current-ticket");
    }

    public static String text(BrowserlessUIContext screen, String testId) {
        screen.activate();
        return screen.find(Component.class)
                .withAttribute("data-testid", testId)
                .all()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    public static String heading(BrowserlessUIContext screen) {
        screen.activate();
        return screen.find(H1.class).single().getText();
    }

    public static List<String> line(BrowserlessUIContext screen) {
        screen.activate();
        return screen.find(Component.class).withAttribute("data-testid", "waiting-ticket").all().stream()
                .map(row -> row.getElement().getChild(0).getTextRecursively())
                .toList();
    }
}
