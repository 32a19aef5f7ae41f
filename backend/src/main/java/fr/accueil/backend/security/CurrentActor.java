// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who sent the present request. */
@Component
public class CurrentActor {

    private final ChosenSite chosen;

    public CurrentActor(ChosenSite chosen) {
        this.chosen = chosen;
    }

    /** The person, device or program that sent the request, if it said who it is. */
    public Optional<Actor> find() {
        return person().map(person -> person.grants().actor(person.login(), chosen.find()))
                .or(() -> of(SecurityContextHolder.getContext().getAuthentication()));
    }

    /** The sender as acting at one site, whatever the page is about; empty where they have no role. */
    public Optional<Actor> at(String site) {
        Optional<SignedIn> person = person();
        return person.isPresent()
                ? person.get().actorAt(site)
                : find().filter(actor -> actor.site().map(site::equals).orElse(true));
    }

    /** The id of the token by which the sender is known, if it can be revoked. */
    public Optional<String> token() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof SignedIn.TokenId token
                ? Optional.of(token.id())
                : Optional.empty();
    }

    /** The person who sent the request, if it was one who has signed in. */
    public Optional<SignedIn> person() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** @throws IllegalStateException when the sender has not signed in: the request should have been refused before */
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("a command without a sender"));
    }

    static Optional<Actor> of(@Nullable Authentication authentication) {
        return switch (authentication == null ? null : authentication.getPrincipal()) {
            case SignedIn person -> Optional.of(person.actor());
            case Actor actor -> Optional.of(actor);
            case null, default -> Optional.empty();
        };
    }
}
