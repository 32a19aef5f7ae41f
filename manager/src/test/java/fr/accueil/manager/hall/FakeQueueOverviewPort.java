// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A port whose hall the test sets. */
final class FakeQueueOverviewPort implements QueueOverviewPort {

    final List<Consumer<QueueOverview>> watchers = new ArrayList<>();
    final List<String> answered = new ArrayList<>();
    Runnable whileTheWatchIsSetUp = () -> {};
    QueueOverview overview;

    FakeQueueOverviewPort(QueueOverview overview) {
        this.overview = overview;
    }

    @Override
    public QueueOverview overview() {
        return overview;
    }

    @Override
    public void answerHelp(String counter) {
        answered.add(counter);
        overview = QueueOverviews.helping(
                overview,
                overview.help().stream()
                        .map(call -> new QueueOverview.Help(
                                call.counter(), call.name(), call.since(), Optional.of("Mme Roux")))
                        .toList());
    }

    @Override
    public Registration watch(Consumer<QueueOverview> listener) {
        whileTheWatchIsSetUp.run();
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    void becomes(QueueOverview next) {
        overview = next;
        List.copyOf(watchers).forEach(watcher -> watcher.accept(next));
    }
}
