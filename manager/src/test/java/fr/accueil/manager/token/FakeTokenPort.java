// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.token;

import fr.accueil.manager.common.Choice;
import fr.accueil.manager.token.TokenList.Scope;
import fr.accueil.manager.token.TokenList.Token;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A port whose tokens the test sets, on a Tuesday at 10:45 in Nantes. */
final class FakeTokenPort implements TokenPort {

    static final Instant NOW = Instant.parse("2026-11-24T09:45:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    final List<Token> tokens = new ArrayList<>();
    final List<WantedToken> wanted = new ArrayList<>();
    final List<String> revoked = new ArrayList<>();
    Optional<MadeToken.Fault> fault = Optional.empty();
    boolean allSites = true;

    static Token token(String name, Scope scope) {
        return new Token(
                name,
                name,
                Optional.of(scope),
                Optional.of("Nantes"),
                Optional.of(NOW),
                Optional.of("admin"),
                Optional.empty(),
                false,
                Optional.empty());
    }

    @Override
    public TokenList tokens() {
        return new TokenList(
                "Nantes",
                ZoneId.of("Europe/Paris"),
                NOW,
                TODAY,
                List.of(new Choice("nantes", "Nantes"), new Choice("ancenis", "Ancenis")),
                allSites,
                List.copyOf(tokens));
    }

    @Override
    public MadeToken create(WantedToken one) {
        wanted.add(one);
        if (fault.isPresent()) {
            return new MadeToken.Refused(fault.get());
        }
        tokens.add(token(one.name(), one.scope()));
        return new MadeToken.Made(one.name(), "acc_VALUE");
    }

    @Override
    public void revoke(String key) {
        revoked.add(key);
        tokens.removeIf(token -> token.key().equals(key));
    }
}
