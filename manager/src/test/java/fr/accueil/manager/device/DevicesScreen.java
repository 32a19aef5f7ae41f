// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.device;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The page of devices, over a fake port. */
abstract class DevicesScreen extends BrowserlessTest {

    final FakeDevicePort port = new FakeDevicePort();

    DevicesView show(String language) {
        var view = new DevicesView(port);
        UI.getCurrent().add(view);
        view.show(language);
        roundTrip();
        return view;
    }

    void moves(DeviceList next) {
        port.becomes(next);
        roundTrip();
    }

    void press(String label) {
        test(find(NativeButton.class)
                        .withCondition(button -> label(button).equals(label))
                        .single())
                .click();
        roundTrip();
    }

    List<String> labels() {
        return find(NativeButton.class).all().stream().map(DevicesScreen::label).toList();
    }

    static String label(NativeButton button) {
        String name = button.getElement().getAttribute("aria-label");
        return name == null ? button.getText() : name;
    }

    Dialog dialog() {
        return find(Dialog.class).single();
    }

    String sentence() {
        return find(H1.class).single().getText();
    }

    NativeTableRow row(int index) {
        return find(NativeTable.class).all().getFirst().getBody().getRow(index).orElseThrow();
    }

    List<String> texts(String testId) {
        return find(Span.class).withAttribute("data-testid", testId).all().stream()
                .map(Span::getText)
                .toList();
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
