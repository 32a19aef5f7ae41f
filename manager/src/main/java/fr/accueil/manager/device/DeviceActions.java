// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.device;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.ModalSheet;
import fr.accueil.manager.common.SiteClock;
import fr.accueil.manager.device.DeviceList.Device;
import fr.accueil.manager.device.DevicePort.TestPrint;
import java.time.ZoneId;
import java.util.Locale;

/** A manager's actions on a device, each with its dialog. */
final class DeviceActions {

    private static final int REASON_LENGTH = 200;

    private final DevicePort port;
    private final ManagerWords words;
    private final ZoneId zone;
    private final SerializableRunnable refresh;

    DeviceActions(DevicePort port, ManagerWords words, ZoneId zone, SerializableRunnable refresh) {
        this.port = port;
        this.words = words;
        this.zone = zone;
        this.refresh = refresh;
    }

    /** Shows an enrolment code once; it cannot be shown again. */
    void code(Device device) {
        port.newCode(device.key()).ifPresent(made -> {
            var code = new Span(made.code().replaceFirst("^(.{4})", "$1\u00a0"));
            code.addClassName("new-code");
            code.setTestId("device-code");
            var until = new Paragraph(words.say("code.until", SiteClock.time(made.until(), zone, words)));
            var sheet = new ModalSheet(words.say("code.title", name(device)))
                    .with(new Paragraph(words.say("code.how", made.address())), code, until);
            sheet.choices(sheet.close(words.say("code.close")));
            sheet.open();
        });
        refresh.run();
    }

    /** Shows the progress of a test print while the dialog is open. */
    void printTest(Device device) {
        var now = new ValueSignal<>(TestPrint.PRINTING);
        var status = new Paragraph();
        status.getElement().setAttribute("role", "status");
        status.setTestId("test-print");
        status.bindText(now.map(state ->
                words.say("test." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        var sheet = new ModalSheet(words.say("test.title", name(device)))
                .with(status, new Paragraph(words.say("test.text")));
        sheet.choices(sheet.close(words.say("test.close")));
        SerializableConsumer<TestPrint> turn = UI.getCurrent().accessLater(now::set, () -> {});
        var watching = port.printTest(device.key(), turn);
        sheet.addDetachListener(_ -> watching.remove());
        sheet.open();
    }

    /** Shows a test call for some seconds. */
    void callTest(Device device) {
        port.callTest(device.key());
        var status = new Paragraph(words.say("test-call.sent"));
        status.getElement().setAttribute("role", "status");
        status.setTestId("test-call");
        var sheet = new ModalSheet(words.say("test-call.title", name(device)))
                .with(status, new Paragraph(words.say("test-call.text")));
        sheet.choices(sheet.close(words.say("test.close")));
        sheet.open();
    }

    void revoke(Device device) {
        var sheet =
                new ModalSheet(words.say("revoke.title", name(device))).with(new Paragraph(words.say("revoke.text")));
        sheet.choices(sheet.close(words.say("cancel")), sheet.act(words.say("revoke.yes"), () -> {
            port.revoke(device.key());
            refresh.run();
        }));
        sheet.open();
    }

    void putOutOfOrder(Device device) {
        var reason = new Input();
        reason.setId("out-reason");
        reason.getElement().setAttribute("maxlength", String.valueOf(REASON_LENGTH));
        var label = new NativeLabel(words.say("out.reason"));
        label.setFor(reason);
        var sheet = new ModalSheet(words.say("out.title", name(device)))
                .with(new Paragraph(words.say("out.text")), label, reason);
        sheet.choices(sheet.close(words.say("cancel")), sheet.act(words.say("out.yes"), () -> {
            port.putOutOfOrder(device.key(), reason.getValue());
            refresh.run();
        }));
        sheet.open();
    }

    /** Reopens a kiosk, without a dialog. */
    void putBackInOrder(Device device) {
        port.putBackInOrder(device.key());
        refresh.run();
    }

    private String name(Device device) {
        return new DeviceNames(words).withPlace(device);
    }
}
