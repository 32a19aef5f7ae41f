// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.mistake.FaultKind;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a site from its YAML file. docs/site-file.md describes the fields. */
final class SiteFile {

    private static final int LONGEST_SLIP = 300;
    private static final Set<String> ICONS =
            Set.of("appointment", "residence", "driving", "help", "identity", "people", "question");

    private final YamlMap root;
    private final List<Locale> languages;
    private final Translations translations;
    private final WordsReader words;
    private final boolean kept;

    private SiteFile(String file, String text, Translations translations, boolean kept) {
        this.kept = kept;
        this.translations = translations;
        this.root = YamlMap.read(file, text)
                .allowing("site", "queues", "groups", "services", "counters", "kiosks", "displays", "surveys");
        this.languages = head().texts("languages").stream().map(Locale::of).toList();
        this.words = new WordsReader(languages, translations);
    }

    static Site parse(String file, String text) {
        return parse(file, text, Translations.NONE);
    }

    /** @throws SiteFileException for the first mistake found, in the file or in its words files */
    static Site parse(String file, String text, Translations translations) {
        return new SiteFile(file, text, translations, false).site();
    }

    /** A site that was taken by an earlier version: what it took by mistake must not keep the server from starting. */
    static Site parseKept(String file, String text, Translations translations) {
        return new SiteFile(file, text, translations, true).site();
    }

    private YamlMap head() {
        return root.map("site").orElseThrow(() -> root.missing("site"));
    }

    private Site site() {
        YamlMap head = allowedHead();
        if (languages.isEmpty()) {
            throw head.missing("languages");
        }
        CheckInReader checkIn = new CheckInReader(head);
        Site site = site(head, checkIn);
        new SiteReferences(root, site).check();
        checkIn.check(site);
        translations.check(languages);
        return site;
    }

    private YamlMap allowedHead() {
        return head().allowing(
                        "code",
                        "archived",
                        "name",
                        "zone",
                        "languages",
                        "always-open",
                        "hours",
                        "walk-ins-until",
                        "holidays",
                        "closures",
                        "special-days",
                        "head-start",
                        "unsure",
                        "missing-document",
                        "check-in",
                        "appointments",
                        "slip-message",
                        "counter-rules",
                        "phone",
                        "voice");
    }

    private Site site(YamlMap head, CheckInReader checkIn) {
        ServiceReader services = new ServiceReader(head, words);
        return new Site(
                code(head, "code"),
                head.flag("archived"),
                words.required(head, "name"),
                head.required("zone", SiteFile::zone, FaultKind.NOT_A_ZONE),
                languages,
                new OpeningReader(head, kept, words).opening(),
                CounterRulesReader.headStarts(head),
                head.optionalText("unsure"),
                head.map("missing-document").map(services::missing),
                slipMessage(head),
                all("queues", this::queue, Queue::letter, "letter"),
                all("groups", this::group, ServiceGroup::code, "code"),
                all("services", services::service, Service::code, "code"),
                all("counters", this::counter, CounterPlan::code, "code"),
                all("kiosks", this::kiosk, KioskPlan::code, "code"),
                all("displays", this::display, DisplayPlan::code, "code"),
                root.maps("surveys").isEmpty() ? List.of() : all("surveys", this::survey, SurveyPlan::code, "code"),
                checkIn.rules(),
                checkIn.files(),
                new CounterRulesReader(head, languages).rules(),
                PhoneRules.of(head),
                VoiceRules.of(head));
    }

    private <T> List<T> all(String field, Function<YamlMap, T> reading, Function<T, String> key, String keyField) {
        List<YamlMap> maps = root.maps(field);
        if (maps.isEmpty()) {
            throw root.fail(field, FaultKind.NO_ENTRY.of());
        }
        Set<String> seen = new HashSet<>();
        return maps.stream()
                .map(map -> {
                    T one = reading.apply(map);
                    if (!seen.add(key.apply(one))) {
                        throw map.fail(keyField, FaultKind.USED_TWICE.of(key.apply(one)));
                    }
                    return one;
                })
                .toList();
    }

    private Queue queue(YamlMap map) {
        map.allowing("letter", "name");
        return new Queue(
                map.required("letter", text -> matching(text, "[A-Z]"), FaultKind.NOT_A_LETTER),
                words.required(map, "name"));
    }

    private ServiceGroup group(YamlMap map) {
        map.allowing("code", "label", "hint", "icon", "prominent");
        return new ServiceGroup(
                code(map, "code"),
                words.required(map, "label"),
                words.optional(map, "hint"),
                map.required(
                        "icon",
                        SiteFile::icon,
                        FaultKind.NOT_AN_ICON,
                        String.join(", ", ICONS.stream().sorted().toList())),
                map.flag("prominent"));
    }

    private CounterPlan counter(YamlMap map) {
        map.allowing("code", "word", "number", "queues", "secondary-penalty");
        List<String> queues = map.texts("queues");
        if (queues.isEmpty()) {
            throw map.fail("queues", FaultKind.NO_QUEUES.of());
        }
        return new CounterPlan(
                code(map, "code"),
                words.required(map, "word"),
                map.text("number"),
                queues,
                Duration.ofMinutes(map.integer("secondary-penalty", 0, 1440).orElse(0)));
    }

    private KioskPlan kiosk(YamlMap map) {
        map.allowing("code", "place", "printer");
        return new KioskPlan(code(map, "code"), words.required(map, "place"), PrinterReader.printer(map));
    }

    private DisplayPlan display(YamlMap map) {
        map.allowing("code", "place", "queues", "directions");
        return new DisplayPlan(
                code(map, "code"), words.required(map, "place"), map.texts("queues"), DisplayPlan.directions(map));
    }

    private SurveyPlan survey(YamlMap map) {
        map.allowing("code", "place");
        return new SurveyPlan(code(map, "code"), words.required(map, "place"));
    }

    private Optional<Words> slipMessage(YamlMap head) {
        Optional<Words> message = words.optional(head, "slip-message");
        if (message.stream()
                .flatMap(words -> words.byLanguage().values().stream())
                .anyMatch(text -> text.length() > LONGEST_SLIP)) {
            throw head.fail("slip-message", FaultKind.SLIP_TOO_LONG.of(LONGEST_SLIP));
        }
        return message;
    }

    static String code(YamlMap map, String field) {
        return map.required(field, text -> matching(text, "[A-Za-z0-9][A-Za-z0-9-]{0,39}"), FaultKind.NOT_A_CODE);
    }

    private static String icon(String text) {
        if (!ICONS.contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static ZoneId zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new DateTimeException(text);
        }
        return ZoneId.of(text);
    }

    static String matching(String text, String pattern) {
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
