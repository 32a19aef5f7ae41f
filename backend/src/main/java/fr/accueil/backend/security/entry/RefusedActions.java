// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.entry;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.audit.CountedRefusals;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.NotAllowedException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts for the audit what people, devices and programs asked for without the right to it. */
@Component
public class RefusedActions {

    private static final int MOST_CAUSES = 20;

    private final CountedRefusals refusals;
    private final CurrentActor actors;

    RefusedActions(CountedRefusals refusals, CurrentActor actors) {
        this.refusals = refusals;
        this.actors = actors;
    }

    /** A command that was refused. */
    public void count(NotAllowedException refused) {
        refusals.count(AuditEntry.of(
                        AuditAction.ACTION_REFUSED,
                        refused.name(),
                        refused.permission().name())
                .at(refused.site()));
    }

    /** A failure, when a refused command is its cause. */
    public void countIfRefused(Throwable failure) {
        causes(failure)
                .filter(NotAllowedException.class::isInstance)
                .map(NotAllowedException.class::cast)
                .findFirst()
                .ifPresent(this::count);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, java.util.Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES);
    }

    /**
     * A page that the sender of the present request may not open; nothing for callers who have not signed in.
     *
     * @param path its address, without what the caller added
     */
    public void countPage(String path) {
        Optional<Actor> actor = actors.find();
        actor.ifPresent(person -> refusals.count(AuditEntry.of(AuditAction.ACTION_REFUSED, person.name(), "/" + path)
                .at(person.site())));
    }
}
