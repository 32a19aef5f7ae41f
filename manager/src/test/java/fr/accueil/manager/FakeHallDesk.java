// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** A hall in which the manager steps in by hand. */
final class FakeHallDesk implements HallDesk {

    final List<String> done = new ArrayList<>();
    final List<Consumer<HallNow>> watchers = new ArrayList<>();
    Optional<String> refusal = Optional.empty();
    Runnable whileTheWatchIsSetUp = () -> {};
    HallNow hall = new HallNow(
            1,
            List.of(),
            List.of(new HallNow.Target("A", "Accueil", 20, OptionalDouble.of(0.86))),
            new HallNow.Expected(12, 3, 1),
            List.of(new HallNow.Gate("ASSO", "Associations", false), new HallNow.Gate("CG", "Carte grise", true)),
            List.of(new HallNow.Gate("borne-1", "Hall", false), new HallNow.Gate("borne-2", "Entrée", true)),
            List.of(
                    new HallNow.Post("G1", "Guichet 1", List.of("R", "H"), ""),
                    new HallNow.Post("A1", "Accueil 1", List.of("A"), "A042")),
            List.of(new Choice("A", "A Accueil"), new Choice("H", "H Remise de titre"), new Choice("R", "R Séjour")),
            List.of());

    @Override
    public HallNow hall() {
        return hall;
    }

    @Override
    public Registration watch(Consumer<HallNow> listener) {
        whileTheWatchIsSetUp.run();
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    void hasCounters(HallNow.Post... posts) {
        hall = new HallNow(
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

    void shows(HallNow.Message... messages) {
        hall = new HallNow(
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

    void becomes(List<HallNow.Alert> alerts) {
        hall = new HallNow(
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
    public Optional<String> show(String message, Locale language) {
        return did("show " + message);
    }

    @Override
    public Optional<String> remove(String message, Locale language) {
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
}
