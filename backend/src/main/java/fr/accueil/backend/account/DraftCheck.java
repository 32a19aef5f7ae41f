// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.mail.MailAddresses;
import fr.accueil.backend.security.Grants;
import fr.accueil.backend.site.Sites;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Judges what an administrator writes about an account. */
@Component
public class DraftCheck {

    static final int LOGIN_LEAST = 2;
    static final int LONGEST = 80;
    private static final int MAIL_LONGEST = 254;
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._@-]*");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    /** Half of a sign. */
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final Sites sites;

    DraftCheck(Sites sites) {
        this.sites = sites;
    }

    /** A draft as it will be kept: small letters in the login, single spaces in the name. */
    public static AccountDraft tidied(AccountDraft draft) {
        return new AccountDraft(
                draft.login().strip().toLowerCase(Locale.ROOT),
                draft.name().length() > 10 * LONGEST
                        ? draft.name()
                        : SPACES.matcher(draft.name()).replaceAll(" ").strip(),
                draft.mail().strip(),
                draft.grants());
    }

    /** All that is wrong with a tidied draft, without asking whether the login is taken. */
    public List<AccountFault> faults(AccountDraft draft) {
        List<AccountFault> faults = new ArrayList<>();
        login(draft.login()).ifPresent(faults::add);
        name(draft.name()).ifPresent(faults::add);
        mail(draft.mail()).ifPresent(faults::add);
        grants(draft.grants()).ifPresent(faults::add);
        return faults;
    }

    /** A name of any length and content as it can be kept: without signs that are not seen, and cut. */
    static String shown(String name) {
        String start = name.substring(0, Math.min(name.length(), 10 * LONGEST));
        String plain = SPACES.matcher(UNSEEN.matcher(start).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST));
        return HALF.matcher(cut).replaceAll("").strip();
    }

    boolean hasSite(String code) {
        return sites.find(code).isPresent();
    }

    private static Optional<AccountFault> login(String login) {
        if (login.isEmpty()) {
            return Optional.of(AccountFault.LOGIN_EMPTY);
        }
        if (login.length() > LONGEST) {
            return Optional.of(AccountFault.LOGIN_LONG);
        }
        if (!LOGIN.matcher(login).matches()) {
            return Optional.of(AccountFault.LOGIN_CHARACTERS);
        }
        return login.length() < LOGIN_LEAST ? Optional.of(AccountFault.LOGIN_SHORT) : Optional.empty();
    }

    private static Optional<AccountFault> name(String name) {
        if (name.isEmpty()) {
            return Optional.of(AccountFault.NAME_EMPTY);
        }
        if (name.length() > LONGEST) {
            return Optional.of(AccountFault.NAME_LONG);
        }
        return UNSEEN.matcher(name).find() ? Optional.of(AccountFault.NAME_CHARACTERS) : Optional.empty();
    }

    private static Optional<AccountFault> mail(String mail) {
        boolean isOne = mail.isEmpty()
                || mail.length() <= MAIL_LONGEST
                        && mail.indexOf('<') < 0
                        && MailAddresses.fault(mail).isEmpty()
                        && MailAddresses.of(mail).each().size() == 1;
        return isOne ? Optional.empty() : Optional.of(AccountFault.MAIL_WRONG);
    }

    private Optional<AccountFault> grants(Optional<Grants> grants) {
        return grants.map(given -> switch (given) {
                    case Grants.Everywhere _ -> Optional.<AccountFault>empty();
                    case Grants.AtSites(var roles) ->
                        roles.keySet().stream()
                                        .allMatch(site -> sites.find(site).isPresent())
                                ? Optional.<AccountFault>empty()
                                : Optional.of(AccountFault.SITE_UNKNOWN);
                })
                .orElse(Optional.of(AccountFault.ROLE_MISSING));
    }
}
