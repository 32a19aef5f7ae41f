// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.device;

import com.vaadin.flow.shared.Registration;
import fr.accueil.manager.device.DeviceList.Device;
import fr.accueil.manager.device.DeviceList.Kind;
import fr.accueil.manager.device.DeviceList.State;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A port whose devices the test sets, on a Tuesday at 10:45 in Nantes. */
final class FakeDevicePort implements DevicePort {

    static final Instant NOW = Instant.parse("2026-11-24T09:45:00Z");

    final List<Consumer<DeviceList>> watchers = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    Consumer<TestPrint> testPrint = _ -> {};
    Runnable whileTheWatchIsSetUp = () -> {};
    DeviceList list = list(NOW, works("borne-1", 0.9925), display("hall"));

    static DeviceList list(Instant now, Device... devices) {
        return new DeviceList(
                1,
                "Préfecture de la Loire-Atlantique",
                ZoneId.of("Europe/Paris"),
                now,
                0.99,
                List.of(devices),
                List.of());
    }

    static Device works(String code, double available) {
        return kiosk(code, State.WORKS, Optional.of(NOW), Optional.empty(), Optional.of(available));
    }

    static Device printing(String code, DeviceList.Paper paper, Instant since) {
        Device works = works(code, 1);
        return new Device(
                works.key(),
                works.place(),
                works.state(),
                true,
                works.since(),
                works.reason(),
                Optional.of(new DeviceList.Printer(paper, Optional.of(since))),
                Optional.empty(),
                works.available());
    }

    static Device silent(String code, Instant since) {
        return kiosk(code, State.SILENT, Optional.of(since), Optional.empty(), Optional.of(0.5));
    }

    static Device outOfOrder(String code, Instant since, String reason) {
        return kiosk(code, State.OUT_OF_ORDER, Optional.of(since), Optional.of(reason), Optional.of(0.75));
    }

    private static Device kiosk(
            String code, State state, Optional<Instant> since, Optional<String> reason, Optional<Double> available) {
        return new Device(
                new DeviceList.Key(Kind.KIOSK, code),
                "Accueil général",
                state,
                true,
                since,
                reason,
                Optional.empty(),
                Optional.empty(),
                available);
    }

    static Device display(String code) {
        return new Device(
                new DeviceList.Key(Kind.DISPLAY, code),
                "Salle d’attente",
                State.NOT_ENROLLED,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Device sound(String code, DeviceList.Sound sound, Instant since) {
        return new Device(
                new DeviceList.Key(Kind.DISPLAY, code),
                "Salle d’attente",
                State.WORKS,
                true,
                Optional.of(NOW),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new DeviceList.Voice(sound, since)),
                Optional.of(1.0));
    }

    @Override
    public DeviceList devices() {
        return list;
    }

    @Override
    public Registration watch(Consumer<DeviceList> listener) {
        whileTheWatchIsSetUp.run();
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    @Override
    public Optional<NewCode> newCode(DeviceList.Key device) {
        done.add("code " + device.text());
        return device.code().equals("gone")
                ? Optional.empty()
                : Optional.of(new NewCode("ABCD2345", NOW.plus(Duration.ofMinutes(15)), "https://accueil.test/device"));
    }

    @Override
    public void callTest(DeviceList.Key device) {
        done.add("test call " + device.text());
    }

    @Override
    public Registration printTest(DeviceList.Key device, Consumer<TestPrint> listener) {
        done.add("test " + device.text());
        testPrint = listener;
        listener.accept(TestPrint.PRINTING);
        return () -> done.add("test over");
    }

    @Override
    public void revoke(DeviceList.Key device) {
        done.add("revoke " + device.text());
        list = list(list.now(), display("hall"));
    }

    @Override
    public void putOutOfOrder(DeviceList.Key device, String reason) {
        done.add("out " + device.text() + " " + reason);
        list = list(list.now(), outOfOrder("borne-1", NOW, reason));
    }

    @Override
    public void putBackInOrder(DeviceList.Key device) {
        done.add("back " + device.text());
        list = list(list.now(), works("borne-1", 0.75));
    }

    void becomes(DeviceList next) {
        list = next;
        List.copyOf(watchers).forEach(watcher -> watcher.accept(next));
    }
}
