// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.shared.Registration;
import fr.accueil.manager.common.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** A port whose hall the test sets; it records the manager's commands. */
final class FakeHallPort implements HallPort {

    final List<String> done = new ArrayList<>();
    final List<Consumer<HallSnapshot>> watchers = new ArrayList<>();
    Optional<String> refusal = Optional.empty();
    Runnable whileTheWatchIsSetUp = () -> {};
    HallSnapshot hall = new HallSnapshot(
            1,
            List.of(),
            List.of(new HallSnapshot.Target("A", "Accueil", 20, OptionalDouble.of(0.86))),
            new HallSnapshot.Expected(12, 3, 1),
            List.of(
                    new HallSnapshot.ServiceClosure("ASSO", "Associations", false),
                    new HallSnapshot.ServiceClosure("CG", "Carte grise", true)),
            List.of(
                    new HallSnapshot.ServiceClosure("borne-1", "Hall", false),
                    new HallSnapshot.ServiceClosure("borne-2", "Entrée", true)),
            List.of(
                    new HallSnapshot.OpenCounter("G1", "Guichet 1", List.of("R", "H"), Optional.empty()),
                    new HallSnapshot.OpenCounter("A1", "Accueil 1", List.of("A"), Optional.of("A042"))),
            List.of(new Choice("A", "A Accueil"), new Choice("H", "H Remise de titre"), new Choice("R", "R Séjour")),
            List.of());

    @Override
    public HallSnapshot hall() {
        return hall;
    }

    @Override
    public Registration watch(Consumer<HallSnapshot> listener) {
        whileTheWatchIsSetUp.run();
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    void hasCounters(HallSnapshot.OpenCounter... posts) {
        hall = new HallSnapshot(
                hall.seq() + 1,
                hall.alerts(),
                hall.targets(),
                hall.appointments(),
                hall.services(),
                hall.kiosks(),
                List.of(posts),
                hall.queues(),
                hall.messages());
        List.copyOf(watchers).forEach(watcher -> watcher.accept(hall));
    }

    void shows(HallSnapshot.Message... messages) {
        hall = new HallSnapshot(
                hall.seq() + 1,
                hall.alerts(),
                hall.targets(),
                hall.appointments(),
                hall.services(),
                hall.kiosks(),
                hall.counters(),
                hall.queues(),
                List.of(messages));
        List.copyOf(watchers).forEach(watcher -> watcher.accept(hall));
    }

    void becomes(List<HallSnapshot.Alert> alerts) {
        hall = new HallSnapshot(
                hall.seq() + 1,
                alerts,
                hall.targets(),
                hall.appointments(),
                hall.services(),
                hall.kiosks(),
                hall.counters(),
                hall.queues(),
                hall.messages());
        List.copyOf(watchers).forEach(watcher -> watcher.accept(hall));
    }

    @Override
    public Optional<String> closeService(String code, Locale language) {
        return did("close " + code);
    }

    @Override
    public Optional<String> reopenService(String code, Locale language) {
        return did("open " + code);
    }

    @Override
    public Optional<String> closeKiosk(String code, Locale language) {
        return did("stop " + code);
    }

    @Override
    public Optional<String> reopenKiosk(String code, Locale language) {
        return did("restore " + code);
    }

    @Override
    public Optional<String> showMessage(String message, Locale language) {
        return did("show " + message);
    }

    @Override
    public Optional<String> removeMessage(String message, Locale language) {
        return did("remove " + message);
    }

    @Override
    public Optional<String> serve(String counter, List<String> queues, Locale language) {
        return did("serve " + counter + " " + queues);
    }

    @Override
    public Optional<String> endTicket(String counter, String ticket, Locale language) {
        return did("end " + counter + " " + ticket);
    }

    private Optional<String> did(String what) {
        done.add(what);
        return refusal;
    }

    void trains() {
        hall = new HallSnapshot(
                hall.seq() + 1,
                hall.alerts(),
                hall.targets(),
                hall.appointments(),
                hall.services(),
                hall.kiosks(),
                hall.counters(),
                hall.queues(),
                hall.messages(),
                true);
        List.copyOf(watchers).forEach(watcher -> watcher.accept(hall));
    }
}
