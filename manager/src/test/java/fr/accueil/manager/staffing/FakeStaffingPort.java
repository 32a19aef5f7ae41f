// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

import com.vaadin.flow.shared.Registration;
import fr.accueil.manager.staffing.StaffingAnswer.Hour;
import fr.accueil.manager.staffing.StaffingChoices.Day;
import fr.accueil.manager.staffing.StaffingChoices.Queue;
import fr.accueil.manager.staffing.StaffingChoices.Slot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A port that answers when the test calls it. */
final class FakeStaffingPort implements StaffingPort {

    static final Slot MORNING = new Slot(LocalTime.of(9, 0), LocalTime.of(10, 0));
    static final Slot NOON = new Slot(LocalTime.of(10, 0), LocalTime.of(12, 0));

    final List<StaffingQuestion> asked = new ArrayList<>();
    final List<Consumer<StaffingProgress>> listeners = new ArrayList<>();
    List<Day> days = List.of(
            new Day(Optional.empty(), 7, List.of(NOON)),
            new Day(Optional.of(DayOfWeek.MONDAY), 7, List.of(MORNING, NOON)),
            new Day(Optional.of(DayOfWeek.FRIDAY), 0, List.of(MORNING)));

    static StaffingAnswer answer(int morning, int noon) {
        Optional<Duration> none = Optional.empty();
        return new StaffingAnswer(
                61.5,
                .859,
                .8,
                List.of(
                        hour(9, morning, 30, .729, seconds(400), seconds(1440), Optional.of(7)),
                        hour(10, noon, 31.5, .98, seconds(60), none, Optional.of(6)),
                        hour(11, noon, 0, 1, none, none, Optional.empty())));
    }

    private static Hour hour(
            int from,
            int counters,
            double visitors,
            double share,
            Optional<Duration> mean,
            Optional<Duration> p90,
            Optional<Integer> enough) {
        return new Hour(LocalTime.of(from, 0), LocalTime.of(from + 1, 0), counters, visitors, share, mean, p90, enough);
    }

    private static Optional<Duration> seconds(int seconds) {
        return Optional.of(Duration.ofSeconds(seconds));
    }

    @Override
    public StaffingChoices choices() {
        return new StaffingChoices(
                "Préfecture de la Loire-Atlantique",
                ZoneId.of("Europe/Paris"),
                20,
                List.of(
                        new Queue("A", "Accueil", Set.of("A1", "A2")),
                        new Queue("R", "Séjour", Set.of("G1", "G2", "A2"))),
                days);
    }

    @Override
    public Registration ask(StaffingQuestion question, Consumer<StaffingProgress> listener) {
        asked.add(question);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
