// SPDX-License-Identifier: EUPL-1.2
package fr.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.device.DeviceKind;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.security.Permission;
import fr.accueil.counter.common.CounterButton;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterStatus;
import fr.accueil.counter.reception.ReceptionCommand;
import fr.accueil.counter.reception.ReceptionSnapshot;
import fr.accueil.counter.reception.SlipStatus;
import fr.accueil.display.hall.DisplaySnapshot;
import fr.accueil.display.sign.SignSnapshot;
import fr.accueil.kiosk.ticket.ServicePage;
import fr.accueil.manager.account.AccountFile;
import fr.accueil.manager.account.AccountList;
import fr.accueil.manager.account.AccountReply;
import fr.accueil.manager.account.StaffRole;
import fr.accueil.manager.appointment.AppointmentFile;
import fr.accueil.manager.device.DeviceList;
import fr.accueil.manager.device.DevicePort;
import fr.accueil.manager.hall.QueueOverview;
import fr.accueil.manager.retention.RetentionTable;
import fr.accueil.manager.site.SiteReply;
import fr.accueil.manager.site.SiteVersionHistory;
import fr.accueil.manager.statistics.StatisticsPort;
import fr.accueil.manager.survey.SurveyTexts;
import fr.accueil.manager.token.MadeToken;
import fr.accueil.manager.token.TokenList;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The keys of words that are built from parts: each exists for all its parts, in all languages of its screen. */
class BuiltWordsTest {

    private static final Pattern BUILT_KEY =
            Pattern.compile("\\.?(?:get|say|text)\\(\\s*(?:[^()\"]*\\? )?\"([a-z.-]+[.-])\"\\s*\\+");

    /** A screen with its bundles, its languages, and the endings of its built keys by their beginning. */
    enum Screen {
        KIOSK(Set.of("words"), Set.of("ar", "en", "es", "fa", "fr", "pt", "ru", "tr", "uk"), kiosk()),
        COUNTER(Set.of("words", "reception"), Set.of("fr", "en"), counter()),
        DISPLAY(Set.of("words"), Set.of("fr", "en"), display()),
        MANAGER(Set.of("words"), Set.of("fr", "en"), both(manager(), both(accounts(), audit())));

        private final Set<String> bundles;
        private final Set<String> languages;
        private final Map<String, Set<String>> built;

        Screen(Set<String> bundles, Set<String> languages, Map<String, Set<String>> built) {
            this.bundles = bundles;
            this.languages = languages;
            this.built = built;
        }

        private Path main() {
            return Path.of("..", name().toLowerCase(Locale.ROOT), "src/main");
        }

        private Set<String> keys(String language) throws IOException {
            Properties words = new Properties();
            for (String bundle : bundles) {
                String folder = "resources/fr/accueil/" + name().toLowerCase(Locale.ROOT) + "/";
                try (Reader in =
                        Files.newBufferedReader(main().resolve(folder + bundle + "_" + language + ".properties"))) {
                    words.load(in);
                }
            }
            return words.stringPropertyNames();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_built_key_has_its_words(Screen screen) throws IOException {
        for (String language : screen.languages) {
            Set<String> keys = screen.keys(language);
            screen.built.forEach((beginning, ends) -> assertThat(ends)
                    .as("%s in %s", beginning, language)
                    .isNotEmpty()
                    .allSatisfy(end -> assertThat(keys).contains(beginning + end)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_built_key_is_known_here(Screen screen) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> all = Files.walk(screen.main().resolve("java"))) {
            for (Path file : all.filter(one -> one.toString().endsWith(".java")).toList()) {
                BUILT_KEY.matcher(Files.readString(file)).results().forEach(one -> found.add(one.group(1)));
            }
        }

        assertThat(found).isNotEmpty().isSubsetOf(screen.built.keySet());
    }

    private static Map<String, Set<String>> kiosk() {
        return Map.of(
                "contact.", inWords(ServicePage.Contact.Kind.values()),
                "slip.", Set.of("printing", "printed", "browser", "failed"));
    }

    private static Map<String, Set<String>> counter() {
        Set<String> aside = Set.of("", ".none", ".since", ".back", ".backTicket");
        return Map.ofEntries(
                Map.entry("button.", buttonsBesideThePrimaryOne()),
                Map.entry("keys.", names(CounterButton.values())),
                Map.entry("undo.", names(CounterCommand.Undone.values())),
                Map.entry("action.", Set.of("OPEN", "CLOSE", "START", "NEXT", "FINISH_AND_NEXT")),
                Map.entry("news.", news()),
                Map.entry("notice.", Set.of("NEXT", "FINISH_AND_NEXT")),
                Map.entry("state.", names(CounterStatus.values())),
                Map.entry("panel.", Set.of("line", "aside", "expected", "colleagues")),
                Map.entry("aside.", pairs(Set.of("held", "absent"), aside)),
                Map.entry("kiosk.", names(ReceptionSnapshot.Kiosk.State.values())),
                Map.entry("printer.", names(ReceptionSnapshot.Kiosk.Printer.values())),
                Map.entry("trouble.", names(ReceptionSnapshot.Kiosk.Printer.values())),
                Map.entry("slip.", names(SlipStatus.values())),
                Map.entry("count.", names(ReceptionCommand.Count.Kind.values())),
                Map.entry("count.done.", names(ReceptionCommand.Count.Kind.values())),
                Map.entry("count.doneNone.", names(ReceptionCommand.Count.Kind.values())),
                Map.entry("absent.", Set.of("place", "end", "done.place", "done.end")),
                Map.entry("absent.done.", Set.of("place", "end")),
                Map.entry("guidance.", Set.of("contacts", "documents")),
                Map.entry(
                        "hit.",
                        Set.of("service", "closed", "guidance", "visitor", "cancelled", "waiting", "reference")),
                Map.entry("section.", Set.of("WAITING", "ABSENT", "GATES", "KIOSKS", "MESSAGES")),
                Map.entry("badge.", Set.of("WAITING", "ABSENT", "GATES", "KIOSKS", "MESSAGES")));
    }

    private static Set<String> buttonsBesideThePrimaryOne() {
        return names(Stream.of(CounterButton.values())
                .filter(button -> button != CounterButton.CLOSE && button != CounterButton.UNDO)
                .toArray(CounterButton[]::new));
    }

    /** What CounterCommand.words() answers; CounterWordsTest makes one command of each. */
    private static Set<String> news() {
        return Set.of(("OPEN PAUSE CLOSE NEXT FINISH_AND_NEXT RECALL START FINISH ABSENT RETURN HOLD RESUME TRANSFER"
                        + " ANOTHER_SERVICE BRING_BACK BRING_BACK_END NOTE NOTE_ERASED MARK UNDO HELP ANSWER_HELP")
                .split(" "));
    }

    private static Map<String, Set<String>> display() {
        return Map.of(
                "direction.", inWords(DisplaySnapshot.Direction.values()),
                "slide.", pairs(Set.of("ticket", "survey"), Set.of(".title", ".text")),
                "sign.", pairs(signStates(), Set.of("", ".advice")));
    }

    private static Set<String> signStates() {
        return Stream.of(SignSnapshot.State.class.getPermittedSubclasses())
                .map(state -> state.getSimpleName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> manager() {
        Map<String, Set<String>> all = new HashMap<>(ofTheHall());
        all.putAll(ofTheAdministration());
        all.putAll(EditorWords.built());
        return all;
    }

    private static Map<String, Set<String>> ofTheAdministration() {
        return Map.ofEntries(
                Map.entry("retention.kept.", inWords(RetentionTable.Unit.values())),
                Map.entry("retention.subject.", inWords(RetentionTable.Subject.values())),
                Map.entry("retention.what.", inWords(Retention.values())),
                Map.entry("retention.why.", inWords(Retention.values())),
                Map.entry("tokens.fault.", inWords(MadeToken.Fault.values())),
                Map.entry("tokens.may.", inWords(TokenList.Scope.values())),
                Map.entry("tokens.scope.", inWords(TokenList.Scope.values())));
    }

    private static Map<String, Set<String>> ofTheHall() {
        return Map.ofEntries(
                Map.entry("theme.", inWords(hidden("statistics.FoldedTheme$Subject"))),
                Map.entry("device.", inWords(DeviceList.Kind.values())),
                Map.entry("device.voice.", inWords(DeviceList.Sound.values())),
                Map.entry("device.printer.", inWords(DeviceList.Paper.values())),
                Map.entry("device.state.", inWords(DeviceList.State.values())),
                Map.entry("text.", inWords(SurveyTexts.State.values())),
                Map.entry("test.", inWords(DevicePort.TestPrint.values())),
                Map.entry("site.state.", names(SiteVersionHistory.State.values())),
                Map.entry("site.lost.", names(SiteReply.Kind.values())),
                Map.entry("import.effect.", inWords(AppointmentFile.Effect.values())),
                Map.entry("fate.", inWords(StatisticsPort.Fate.values())),
                Map.entry("state.", inWords(QueueOverview.Counter.State.values())),
                Map.entry("media.", inWords(DeviceList.Why.values())),
                Map.entry("compare.", inWords(hidden("statistics.StatisticsAddress$Compare"))),
                Map.entry("pick.", Set.of("from", "to", "service", "queue", "visitors", "compare")),
                Map.entry("act.", actions()),
                Map.entry("import.", Set.of("line", "time", "service", "reference", "name", "effect")),
                Map.entry("device.do.", Set.of("code", "test", "revoke", "out", "back")),
                Map.entry("by-", Set.of("week", "queue", "visitors", "service", "outcome", "language", "counter")),
                Map.entry("promises.", Set.of("weeks", "queues", "hours")),
                Map.entry(
                        "promises.column.",
                        Set.of("weeks", "queues", "hours", "told", "share", "width", "most", "slips")),
                Map.entry("staffing.column.", Set.of("hour", "open", "visitors", "share", "mean", "p90", "enough")),
                Map.entry(
                        "tile.", Set.of("waiting", "counters", "issued", "served", "median", "p90", "within", "lost")));
    }

    private static Map<String, Set<String>> accounts() {
        return Map.ofEntries(
                Map.entry("account.fault.", inWords(AccountReply.Fault.values())),
                Map.entry("account.role.", inWords(StaffRole.values())),
                Map.entry("account.state.", inWords(AccountList.State.values())),
                Map.entry("account.ask.", Set.of("password", "out", "disable")),
                Map.entry("account.text.", Set.of("password", "out", "disable")),
                Map.entry("account.do.", Set.of("change", "password", "out", "disable", "enable")),
                Map.entry("accounts.column.", Set.of("who", "roles", "state", "seen", "actions")),
                Map.entry("accounts.file.", inWords(AccountFile.Why.values())),
                Map.entry("accounts.file.column.", Set.of("line", "login", "name", "problem", "roles")));
    }

    private static Map<String, Set<String>> audit() {
        return Map.of(
                "audit.action.", inWords(AuditAction.values()),
                "audit.column.", auditColumns(),
                "audit.kind.", kinds(),
                "audit.filter.", Set.of("from", "to", "person", "action", "text"),
                "audit.name.", Set.of("(server)", "(command-line)", "(unknown)", "(several)", "(device-code)"),
                "audit.subject.", names(Permission.values()));
    }

    private static Map<String, Set<String>> both(Map<String, Set<String>> one, Map<String, Set<String>> other) {
        Map<String, Set<String>> both = new HashMap<>(one);
        both.putAll(other);
        return both;
    }

    private static Set<String> kinds() {
        Set<String> kinds = new TreeSet<>(names(DeviceKind.values()));
        kinds.add("ACCOUNT");
        return kinds;
    }

    /** Of the page, and of its file. */
    private static Set<String> auditColumns() {
        return Set.of("when-where", "who", "what", "before", "after", "when", "where", "number", "subject", "site");
    }

    private static Set<String> actions() {
        return Set.of(("message services services.none kiosks kiosks.none queues queues.none end end.none message.yes"
                        + " queues.yes end.yes")
                .split(" "));
    }

    /** The values of an enum that only its own package of the manager sees. */
    private static Enum<?>[] hidden(String name) {
        try {
            return (Enum<?>[]) Class.forName("fr.accueil.manager." + name).getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no enum " + name, e);
        }
    }

    private static Set<String> pairs(Collection<String> firsts, Collection<String> seconds) {
        return firsts.stream()
                .flatMap(first -> seconds.stream().map(first::concat))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Enum<?>... values) {
        return names(Enum::name, values);
    }

    private static Set<String> inWords(Enum<?>... values) {
        return names(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'), values);
    }

    private static Set<String> names(Function<Enum<?>, String> writing, Enum<?>... values) {
        return Arrays.stream(values).map(writing).collect(Collectors.toSet());
    }
}
