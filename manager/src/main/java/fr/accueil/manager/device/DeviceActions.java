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

/** What a manager does to a device, each with the question that comes before. */
final class DeviceActions {

    private static final int REASON_LENGTH = 200;

    private final DevicePort port;
    private final ManagerWords managerWords;
    private final ZoneId zone;
    private final SerializableRunnable lookAgain;

    DeviceActions(DevicePort port, ManagerWords managerWords, ZoneId zone, SerializableRunnable lookAgain) {
        this.port = port;
        this.managerWords = managerWords;
        this.zone = zone;
        this.lookAgain = lookAgain;
    }

    /** A code is shown this one time: it is gone with the dialog. */
    void code(Device device) {
        port.newCode(device.id()).ifPresent(made -> {
            var code = new Span(made.code().replaceFirst("^(.{4})", "$1\u00a0"));
            code.addClassName("new-code");
            code.setTestId("device-code");
            var until = new Paragraph(managerWords.say("code.until", SiteClock.time(made.until(), zone, managerWords)));
            var modalSheet = new ModalSheet(managerWords.say("code.title", name(device)))
                    .with(new Paragraph(managerWords.say("code.how", made.address())), code, until);
            modalSheet.choices(modalSheet.close(managerWords.say("code.close")));
            modalSheet.open();
        });
        lookAgain.run();
    }

    /** Says how the paper comes out, as long as the dialog is open. */
    void printTest(Device device) {
        var now = new ValueSignal<>(TestPrint.PRINTING);
        var told = new Paragraph();
        told.getElement().setAttribute("role", "status");
        told.setTestId("test-print");
        told.bindText(now.map(state ->
                managerWords.say("test." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        var modalSheet = new ModalSheet(managerWords.say("test.title", name(device)))
                .with(told, new Paragraph(managerWords.say("test.text")));
        modalSheet.choices(modalSheet.close(managerWords.say("test.close")));
        SerializableConsumer<TestPrint> turn = UI.getCurrent().accessLater(now::set, () -> {});
        var watching = port.printTest(device.id(), turn);
        modalSheet.addDetachListener(_ -> watching.remove());
        modalSheet.open();
    }

    void revoke(Device device) {
        var modalSheet = new ModalSheet(managerWords.say("revoke.title", name(device)))
                .with(new Paragraph(managerWords.say("revoke.text")));
        modalSheet.choices(
                modalSheet.close(managerWords.say("cancel")), modalSheet.act(managerWords.say("revoke.yes"), () -> {
                    port.revoke(device.id());
                    lookAgain.run();
                }));
        modalSheet.open();
    }

    void putOutOfOrder(Device device) {
        var reason = new Input();
        reason.setId("out-reason");
        reason.getElement().setAttribute("maxlength", String.valueOf(REASON_LENGTH));
        var label = new NativeLabel(managerWords.say("out.reason"));
        label.setFor(reason);
        var modalSheet = new ModalSheet(managerWords.say("out.title", name(device)))
                .with(new Paragraph(managerWords.say("out.text")), label, reason);
        modalSheet.choices(
                modalSheet.close(managerWords.say("cancel")), modalSheet.act(managerWords.say("out.yes"), () -> {
                    port.putOutOfOrder(device.id(), reason.getValue());
                    lookAgain.run();
                }));
        modalSheet.open();
    }

    /** Undoes a decision: nothing to ask. */
    void putBackInOrder(Device device) {
        port.putBackInOrder(device.id());
        lookAgain.run();
    }

    private String name(Device device) {
        return new DeviceNames(managerWords).placed(device);
    }
}
