// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.shared.Registration;
import fr.accueil.manager.StaffingAnswer.Hour;
import fr.accueil.manager.StaffingChoices.Day;
import fr.accueil.manager.StaffingChoices.Queue;
import fr.accueil.manager.StaffingChoices.Slot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A house that answers when the test says so. */
final class FakeStaffingDesk implements StaffingDesk {

    static final Slot MORNING = new Slot(LocalTime.of(9, 0), LocalTime.of(10, 0));
    static final Slot NOON = new Slot(LocalTime.of(10, 0), LocalTime.of(12, 0));

    final List<StaffingQuestion> asked = new ArrayList<>();
    final List<Consumer<StaffingNews>> listeners = new ArrayList<>();
    List<Day> days = List.of(
            new Day(Optional.empty(), 7, List.of(NOON)),
            new Day(Optional.of(DayOfWeek.MONDAY), 7, List.of(MORNING, NOON)),
            new Day(Optional.of(DayOfWeek.FRIDAY), 0, List.of(MORNING)));

    static StaffingAnswer answer(int morning, int noon) {
        return new StaffingAnswer(
                61.5,
                .859,
                .8,
                List.of(
                        new Hour(
                                LocalTime.of(9, 0),
                                LocalTime.of(10, 0),
                                morning,
                                30,
                                .729,
                                Optional.of(Duration.ofSeconds(400)),
                                Optional.of(Duration.ofMinutes(24)),
                                Optional.of(7)),
                        new Hour(
                                LocalTime.of(10, 0),
                                LocalTime.of(11, 0),
                                noon,
                                31.5,
                                .98,
                                Optional.of(Duration.ofSeconds(60)),
                                Optional.empty(),
                                Optional.of(6)),
                        new Hour(
                                LocalTime.of(11, 0),
                                LocalTime.of(12, 0),
                                noon,
                                0,
                                1,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
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
    public Registration ask(StaffingQuestion question, Consumer<StaffingNews> listener) {
        asked.add(question);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
