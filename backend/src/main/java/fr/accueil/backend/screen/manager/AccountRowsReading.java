// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.account.Account;
import fr.accueil.backend.account.WaitingPerson;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.security.ProviderSignOn;
import fr.accueil.backend.security.signin.SignIns;
import fr.accueil.manager.account.AccountForm;
import fr.accueil.manager.account.AccountList;
import fr.accueil.manager.common.Choice;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the rows of the page of accounts. */
@Component
class AccountRowsReading {

    private final SignIns signIns;
    private final Demonstration demonstration;
    private final ProviderSignOn providers;
    private final Clock clock;

    AccountRowsReading(SignIns signIns, Demonstration demonstration, ProviderSignOn providers, Clock clock) {
        this.signIns = signIns;
        this.demonstration = demonstration;
        this.providers = providers;
        this.clock = clock;
    }

    /** @param own the login of the person who looks */
    AccountList list(List<Account> accounts, List<WaitingPerson> waiting, String own, ZoneId zone, List<Choice> sites) {
        Instant now = clock.instant();
        Map<String, Integer> open = signIns.countOpen();
        Collator names = Collator.getInstance(Locale.FRENCH);
        return new AccountList(
                zone,
                now,
                sites,
                accounts.stream()
                        .map(account -> row(account, open.getOrDefault(account.login(), 0), own, now))
                        .sorted(Comparator.comparing(
                                        (AccountList.Row row) -> row.form().name(), names)
                                .thenComparing(row -> row.form().login()))
                        .toList(),
                waiting.stream().map(this::waiting).toList());
    }

    private AccountList.Row row(Account account, int open, String own, Instant now) {
        return new AccountList.Row(
                AccountAdapter.form(account),
                state(account, now),
                account.oneTimeUntil().filter(until -> now.isBefore(until) && !account.disabled()),
                account.lastSignIn(),
                open,
                demonstration.hasPerson(account.login()),
                account.login().equals(own),
                account.provider().map(this::label));
    }

    private AccountList.Waiting waiting(WaitingPerson one) {
        AccountForm form = new AccountForm(one.login(), one.name(), one.mail().orElse(""), List.of());
        return new AccountList.Waiting(one.id(), form, label(one.person().provider()), one.last());
    }

    /** A provider that is in the settings no more is called by its id. */
    private String label(String provider) {
        return providers.offer(provider).map(ProviderSignOn.Offer::label).orElse(provider);
    }

    private static AccountList.State state(Account account, Instant now) {
        if (account.disabled()) {
            return AccountList.State.DISABLED;
        }
        if (!account.mustChoose()) {
            return AccountList.State.ACTIVE;
        }
        return account.oneTimeUntil().filter(now::isBefore).isPresent()
                ? AccountList.State.AWAITED
                : AccountList.State.STUCK;
    }
}
