// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.page;

import fr.accueil.backend.account.OwnAccount;
import fr.accueil.backend.language.StaffLanguage;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.security.SignedIn;
import fr.accueil.backend.security.signin.OpenSessions;
import fr.accueil.backend.security.signin.OpenSignIn;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** What the page of a person's own account shows. */
@Component
class AccountModel {

    private final OwnAccount account;
    private final CurrentSite currentSite;
    private final Sites sites;

    AccountModel(OwnAccount account, CurrentSite currentSite, Sites sites) {
        this.account = account;
        this.currentSite = currentSite;
        this.sites = sites;
    }

    /** A role, and the name of its site; empty for all. */
    record ShownRole(String key, String site) {}

    /** A sign-in, with the keys of its words. */
    record ShownSignIn(String id, String browser, String platform, String since, String seen, boolean own) {}

    Map<String, Object> of(SignedIn person, HttpServletRequest request) {
        Locale language = StaffLanguage.of(request);
        ZoneId zone = currentSite.of(person.actor()).zone();
        String own = signIn(request);
        return Map.of(
                "name",
                person.name(),
                "login",
                person.login(),
                "first",
                person.mustChoose(),
                "hasProvider",
                account.hasProvider(person),
                "roles",
                roles(person.grants(), language),
                "back",
                person.grants().allRoles().size() > 1
                        ? "/sites"
                        : back(person.actor().role()),
                "signIns",
                account.signIns(person).stream()
                        .map(one -> shown(one, own, zone, language))
                        .toList());
    }

    /** The id of the sign-in of a request; empty without one. */
    String signIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map((HttpSession session) -> session.getAttribute(OpenSessions.SIGN_IN))
                .map(String::valueOf)
                .orElse("");
    }

    private List<ShownRole> roles(Grants grants, Locale language) {
        return switch (grants) {
            case Grants.Everywhere(Role role) -> List.of(new ShownRole(key(role), ""));
            case Grants.AtSites(SortedMap<String, Role> roles) ->
                roles.entrySet().stream()
                        .map(one -> new ShownRole(key(one.getValue()), site(one.getKey(), language)))
                        .toList();
        };
    }

    private String site(String code, Locale language) {
        return sites.find(code).map((Site site) -> site.name().in(language)).orElse(code);
    }

    private static String key(Role role) {
        return "role." + role;
    }

    /** Where the person works. */
    private static String back(Role role) {
        return switch (role) {
            case MANAGER, ADMIN -> "/manager";
            case RECEPTION -> "/reception";
            case AGENT -> "/counter";
            case KIOSK, SCREEN -> "/";
        };
    }

    private static ShownSignIn shown(OpenSignIn one, String own, ZoneId zone, Locale language) {
        return new ShownSignIn(
                one.id(),
                "browser." + one.machine().browser(),
                "platform." + one.machine().platform(),
                moment(one.since(), zone, language),
                moment(one.seen(), zone, language),
                one.id().equals(own));
    }

    private static String moment(Instant at, ZoneId zone, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(language)
                .format(at.atZone(zone));
    }
}
