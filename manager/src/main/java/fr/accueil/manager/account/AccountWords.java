// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.screenkit.WrittenDates;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Accounts in words. */
final class AccountWords {

    private AccountWords() {}

    static String role(StaffRole role, ManagerWords words) {
        return words.say("account.role." + key(role));
    }

    /** The roles with their sites, such as "Agent, tous les sites". */
    static String roles(AccountForm form, List<Choice> sites, ManagerWords words) {
        return form.roles().stream()
                .map(one -> words.say(
                        "account.role.of",
                        role(one.role(), words),
                        one.site().map(code -> site(code, sites)).orElse(words.say("account.sites.all"))))
                .collect(Collectors.joining(words.say("account.role.and")));
    }

    private static String site(String code, List<Choice> sites) {
        return sites.stream()
                .filter(site -> site.code().equals(code))
                .map(Choice::name)
                .findFirst()
                .orElse(code);
    }

    static String fault(AccountReply.Fault fault, ManagerWords words) {
        return words.say("account.fault." + key(fault));
    }

    /** A day with its weekday, such as "vendredi 27 novembre". */
    static String day(Instant at, ZoneId zone, ManagerWords words) {
        return WrittenDates.write(
                DateTimeFormatter.ofPattern(words.say("sheet.date"), words.locale()), at.atZone(zone));
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
