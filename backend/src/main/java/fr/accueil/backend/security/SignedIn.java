// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A person who has signed in with an account.
 *
 * @param epoch of the account: a later one ends this sign-in
 * @param mustChoose whether the password was given by the office: no page before they have chosen their own
 */
public record SignedIn(String login, String name, Grants grants, String passwordHash, int epoch, boolean mustChoose)
        implements UserDetails {

    /** The person, acting at all sites or at the first of their own. */
    public Actor actor() {
        return grants.actor(login);
    }

    /** The person acting at a site; empty where they have no role. */
    public Optional<Actor> actorAt(String site) {
        return grants.actorAt(login, site);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return grants.allRoles().stream().map(SignedIn::authority).toList();
    }

    private static GrantedAuthority authority(Role role) {
        return new SimpleGrantedAuthority("ROLE_" + role);
    }

    static List<GrantedAuthority> authorities(Actor actor) {
        return List.of(authority(actor.role()));
    }

    /** Makes a device or a program the sender of the present request. */
    static void enter(Actor actor) {
        enter(actor, Optional.empty());
    }

    /** @param token the id of the token by which a program is known */
    static void enter(Actor actor, Optional<String> token) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        UsernamePasswordAuthenticationToken sender =
                UsernamePasswordAuthenticationToken.authenticated(actor, null, authorities(actor));
        token.map(TokenId::new).ifPresent(sender::setDetails);
        context.setAuthentication(sender);
        SecurityContextHolder.setContext(context);
    }

    /** The id of a token, beside the sender that it stands for. */
    record TokenId(String id) {}

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public String toString() {
        return actor().toString();
    }
}
