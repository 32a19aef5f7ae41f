// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.security.key.Digest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a provider tells of a person, made into an account that can be kept: its texts may be of any content. */
final class ProviderDrafts {

    private static final int LOGIN_LONGEST = 70;
    private static final int MOST_OF_ONE_NAME = 99;
    private static final int RANDOM = 8;

    private final DraftCheck check;
    private final Predicate<String> isTaken;

    ProviderDrafts(DraftCheck check, Predicate<String> isTaken) {
        this.check = check;
        this.isTaken = isTaken;
    }

    /** With a login that no account has, a name that can be shown, an address or none, and known sites alone. */
    AccountDraft of(AccountDraft told) {
        String login = free(told.login());
        String name = DraftCheck.shown(told.name());
        AccountDraft draft = new AccountDraft(
                login, name.isEmpty() ? login : name, told.mail().strip(), grants(told));
        boolean badMail = check.faults(draft).contains(AccountFault.MAIL_WRONG);
        return badMail ? new AccountDraft(login, draft.name(), "", draft.grants()) : draft;
    }

    /** The roles of a draft at the sites that there are. */
    Optional<Grants> grants(AccountDraft told) {
        return told.grants().flatMap(given -> switch (given) {
            case Grants.Everywhere everywhere -> Optional.of(everywhere);
            case Grants.AtSites(SortedMap<String, Role> roles) -> {
                SortedMap<String, Role> known = new TreeMap<>(roles);
                known.keySet().removeIf(site -> !check.hasSite(site));
                yield known.isEmpty() ? Optional.<Grants>empty() : Optional.of(new Grants.AtSites(known));
            }
        });
    }

    private String free(String wish) {
        String plain = plain(wish);
        String login = plain.length() < DraftCheck.LOGIN_LEAST ? "p-" + random() : plain;
        if (!isTaken.test(login)) {
            return login;
        }
        for (int i = 2; i <= MOST_OF_ONE_NAME; i++) {
            if (!isTaken.test(login + "-" + i)) {
                return login + "-" + i;
            }
        }
        return login + "-" + random();
    }

    private static String plain(String wish) {
        String start = wish.substring(0, Math.min(wish.length(), LOGIN_LONGEST));
        return Normalizer.normalize(start, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._@-]", "");
    }

    private static String random() {
        return Digest.secret(RANDOM).toLowerCase(Locale.ROOT);
    }
}
