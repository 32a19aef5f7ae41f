// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake is answered by file, line, field and a sentence. */
class SiteFileMistakesTest {

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what stands in the good file       | what the file holds          | line | field            | sentence
            code: petit                          | code: petit\\n  colour: red  | 3    | site.colour      | is not a field
            code: petit                          | code: "petit !"              | 2    | site.code        | must be a code
            code: petit                          | code: [petit]                | 2    | site.code        | must be a text
            code: petit                          | code: ""                     | 2    | site.code        | must be a text
            {-  code: petit-}                    | {-  #-}                      | 3    | site.code        | is missing
            name: { fr: Petit, en: Small }       | name: Petit                  | 3    | site.name        | must be a list of "name: value" lines
            name: { fr: Petit, en: Small }       | name: { fr: Petit, de: X }   | 3    | site.name.de     | is not a field
            name: { fr: Petit, en: Small }       | name: { en: Small }          | 3    | site.name.fr     | is missing
            zone: Europe/Paris                   | zone: Paris                  | 4    | site.zone        | "Paris" must be a time zone
            zone: Europe/Paris                   | #                            | 2    | site.zone        | is missing
            languages: [fr, en]                  | languages: []                | 5    | site.languages   | is missing
            languages: [fr, en]                  | languages: fr                | 5    | site.languages   | must be a list
            languages: [fr, en]                  | languages: [{ fr: en }]      | 5    | site.languages   | must be a list of texts
            "9:00-12:00"                         | "9-12"                       | 7    | site.hours.monday | "9-12" must be hours
            "9:00-12:00"                         | "12:00-9:00"                 | 7    | site.hours.monday | "12:00-9:00" must be hours
            monday:                              | lundi:                       | 7    | site.hours.lundi | is not a day
            head-start: { priority: 30 }         | head-start: { priority: -1 } | 8    | site.head-start.priority | must be a whole number
            head-start: { priority: 30 }         | head-start: { priority: x }  | 8    | site.head-start.priority | must be a whole number
            head-start: { priority: 30 }         | head-start: { vip: 30 }      | 8    | site.head-start.vip | is not a field
            head-start: { priority: 30 }         | phone: { let-pass: 21 }      | 8    | site.phone.let-pass | must be a whole number
            head-start: { priority: 30 }         | voice: { times: 4 }          | 8    | site.voice.times | must be a whole number
            head-start: { priority: 30 }         | voice: { volume: [ { from: midi, percent: 50 } ] } | 8 | site.voice.volume[1].from | must be a time
            head-start: { priority: 30 }         | voice: { volume: [ { from: "8:00", percent: 101 } ] } | 8 | site.voice.volume[1].percent | must be a whole number
            head-start: { priority: 30 }         | voice: { volume: [ { from: "8:00" } ] } | 8 | site.voice.volume[1].percent | is missing
            head-start: { priority: 30 }         | always-open: yes             | 8    | site.always-open | "yes" must be true or false
            head-start: { priority: 30 }         | walk-ins-until: midi         | 8    | site.walk-ins-until | must be a time
            head-start: { priority: 30 }         | closures: [demain]           | 8    | site.closures    | "demain" must be a day
            head-start: { priority: 30 }         | holidays: { country: XX }    | 8    | site.holidays.country | must be a country
            head-start: { priority: 30 }         | check-in: { early: -1 }      | 8    | site.check-in.early | must be a whole number
            head-start: { priority: 30 }         | check-in: { late: 1441 }     | 8    | site.check-in.late | must be a whole number
            head-start: { priority: 30 }         | check-in: { soon: 1 }        | 8    | site.check-in.soon | is not a field
            head-start: { priority: 30 }         | check-in: { without-reference: x } | 8 | site.check-in.without-reference | must be true or false
            head-start: { priority: 30 }         | check-in: { offers: AUTRE }  | 8    | site.check-in.offers | "AUTRE" is not a service of this file that gives a ticket
            head-start: { priority: 30 }         | appointments: { xls: {} }    | 8    | site.appointments.xls | is not a field
            head-start: { priority: 30 }         | appointments: { csv: { columns: { nom: x } } } | 8 | site.appointments.csv.columns.nom | is not a field
            head-start: { priority: 30 }         | appointments: { csv: { date: "jj/mm" } } | 8 | site.appointments.csv.date | "jj/mm" must be a pattern
            head-start: { priority: 30 }         | appointments: { csv: { date: "HH:mm" } } | 8 | site.appointments.csv.date | "HH:mm" must be a pattern
            head-start: { priority: 30 }         | appointments: { csv: { services: { Motif: ORD } } } | 8 | site.appointments.csv.services.Motif | "ORD" is not a check-in service
            letter: A,                           | letter: AB,                  | 10   | queues[1].letter | must be one capital letter
            icon: question                       | icon: skull                  | 12   | groups[1].icon   | must be one of
            outcome: ticket                      | outcome: magic               | 14   | services[1].outcome | must be ticket
            outcome: ticket, queue: A            | outcome: ticket              | 14   | services[1].queue | is missing
            outcome: ticket, queue: A            | outcome: ticket, queue: Q    | 14   | services[1].queue | "Q" is not a queue
            outcome: ticket, queue: A            | outcome: ticket, queue: A, quota: { morning: 1.5 } | 14 | services[1].quota.morning | must be a whole number
            outcome: ticket, queue: A            | outcome: ticket, queue: A, until: 25h | 14 | services[1].until | must be a time
            outcome: ticket, queue: A            | outcome: ticket, queue: A, offers: AUTRE | 14 | services[1].offers | is not a service of this file that gives a ticket
            group: all, label: { fr: Ordinaire } | group: none, label: { fr: Ordinaire } | 14 | services[1].group | "none" is not a group
            code: AUTRE                          | code: ORD                    | 15   | services[2].code | "ORD" is used twice
            outcome: redirect                    | outcome: redirect, queue: A  | 15   | services[2].queue | has no meaning
            outcome: redirect                    | outcome: redirect, where: lune | 15 | services[2].where | "lune" must be elsewhere, mairie or post
            outcome: ticket, queue: A            | outcome: ticket, queue: A, where: post | 14 | services[1].where | has no meaning for this outcome
            explanation: { fr: Ailleurs }        | hint: { fr: Ailleurs }       | 15   | services[2].explanation | is missing
            outcome: redirect                    | outcome: redirect, contacts: [{ kind: fax, value: "1" }] | 15 | services[2].contacts[1].kind | must be web, phone, mail or post
            number: "1", queues: [A]             | number: "1", queues: [A, B]  | 17   | counters[1].queues | "B" is not a queue
            number: "1", queues: [A]             | number: "1"                  | 17   | counters[1].queues | is missing
            place: { fr: Hall }, queues: [A]     | place: { fr: Hall }, queues: [Z] | 21 | displays[1].queues | "Z" is not a queue
            place: { fr: Hall }, queues: [A]     | place: { fr: Hall }, queues: [A], directions: { left: [G9] } | 21 | displays[1].directions.left | "G9" is not a counter
            place: { fr: Hall }, queues: [A]     | place: { fr: Hall }, queues: [A], directions: { left: [G1], right: [G1] } | 21 | displays[1].directions.right | "G1" is in two directions
            place: { fr: Entrée } | place: { fr: Entrée }, printer: escpos | 19 | kiosks[1].printer | must be a list of
            place: { fr: Entrée } | place: { fr: Entrée }, printer: { host: a } | 19 | kiosks[1].printer.kind | is missing
            place: { fr: Entrée } | place: { fr: Entrée }, printer: { kind: laser } | 19 | kiosks[1].printer.kind | "laser" must be escpos, cloudprnt or browser
            place: { fr: Entrée } | place: { fr: Entrée }, printer: { kind: escpos } | 19 | kiosks[1].printer.host | is missing
            place: { fr: Entrée } | place: { fr: Entrée }, printer: { kind: escpos, host: a b } | 19 | kiosks[1].printer.host | "a b" must be a name or an address
            place: { fr: Entrée } | place: { fr: Entrée }, printer: { kind: escpos, host: a, port: 0 } | 19 | kiosks[1].printer.port | must be a whole number from 1 to 65535
            place: { fr: Entrée } | place: { fr: Entrée }, printer: { kind: escpos, host: a, key: b } | 19 | kiosks[1].printer.key | is not a field
            place: { fr: Entrée } | place: { fr: Entrée }, printer: { kind: cloudprnt } | 19 | kiosks[1].printer.key | is missing
            place: { fr: Entrée } | place: { fr: Entrée }, printer: { kind: cloudprnt, key: short } | 19 | kiosks[1].printer.key | must have 16 to 80 letters
            place: { fr: Entrée } | place: { fr: Entrée }, printer: { kind: cloudprnt, key: 0123456789abcdef, mac: 00-11 } | 19 | kiosks[1].printer.mac | must be a hardware address
            place: { fr: Entrée } | place: { fr: Entrée }, printer: { kind: browser, host: a } | 19 | kiosks[1].printer.host | is not a field
            head-start: { priority: 30 }         | slip-message: Merci          | 8    | site.slip-message | must be a list of
            head-start: { priority: 30 }         | slip-message: { en: Thanks } | 8    | site.slip-message.fr | is missing
            head-start: { priority: 30 }         | counter-rules: { snooze: 1 } | 8    | site.counter-rules.snooze | is not a field
            head-start: { priority: 30 }         | counter-rules: { outcomes: [{ code: Fini, label: Fini }] } | 8 | site.counter-rules.outcomes[1].code | must be a code of small letters
            head-start: { priority: 30 }         | counter-rules: { outcomes: [{ code: ok, label: A }, { code: ok, label: B }] } | 8 | site.counter-rules.outcomes[2].code | "ok" is used twice
            head-start: { priority: 30 }         | counter-rules: { pauses: [{ code: a, label: { en: Lunch } }] } | 8 | site.counter-rules.pauses[1].label.fr | is missing
            head-start: { priority: 30 }         | counter-rules: { pauses: [{ code: a, label: { fr: A, de: B } }] } | 8 | site.counter-rules.pauses[1].label.de | is not a field here
            head-start: { priority: 30 }         | counter-rules: { pauses: [{ code: lunch }] } | 8 | site.counter-rules.pauses[1].label | is missing
            head-start: { priority: 30 }         | counter-rules: { call-reasons: [{ code: a, label: "Une très longue raison qui ne tient sur aucun bouton" }] } | 8 | site.counter-rules.call-reasons[1].label | has more than 40 characters
            head-start: { priority: 30 }         | counter-rules: { pauses: [{code: a, label: A},{code: b, label: A},{code: c, label: A},{code: d, label: A},{code: e, label: A},{code: f, label: A},{code: g, label: A},{code: h, label: A},{code: i, label: A},{code: j, label: A}] } | 8 | site.counter-rules.pauses | has more than 9 entries
            head-start: { priority: 30 }         | counter-rules: { absence: { calls: 0 } } | 8 | site.counter-rules.absence.calls | must be a whole number from 1 to 10
            head-start: { priority: 30 }         | counter-rules: { transfer-place: first } | 8 | site.counter-rules.transfer-place | "first" must be kept, head or end
            head-start: { priority: 30 }         | counter-rules: { target: 0 } | 8    | site.counter-rules.target | must be a whole number from 1 to 1440
            head-start: { priority: 30 }         | counter-rules: { forgotten-after: 5 } | 8 | site.counter-rules.forgotten-after | must be a whole number from 10 to 1440
            outcome: ticket, queue: A            | outcome: ticket, queue: A, outcome-required: maybe | 14 | services[1].outcome-required | "maybe" must be true or false
            code: G1,                            | code: G1, code: G2,          | 17   | counters[1].code | is written twice
            kiosks:                              | bornes:                      | 18   | bornes           | is not a field
            - { code: borne, place: { fr: Entrée } } | - borne                  | 19   | kiosks[1]        | must be a list of
            zone: Europe/Paris                   | zone: "Europe/Paris          | 7    | file             | is not YAML
            """)
    void a_mistake_is_shown_where_it_stands(String good, String bad, int line, String field, String sentence) {
        String text = spoilt(
                good.replace("{-", "").replace("-}", ""), bad.replace("{-", "").replace("-}", ""));

        assertThatThrownBy(() -> SiteFile.parse("ours.yaml", text))
                .isInstanceOf(SiteFileException.class)
                .message()
                .startsWith("ours.yaml, line ")
                .contains(", " + field + ": ")
                .contains(sentence)
                .satisfies(message -> assertThat(lineOf(message)).isEqualTo(line));
    }

    private static String spoilt(String good, String bad) {
        assertThat(SiteTexts.SMALL).contains(good);
        int at = SiteTexts.SMALL.indexOf(good);
        return SiteTexts.SMALL.substring(0, at)
                + bad.replace("\\n", "\n")
                + SiteTexts.SMALL.substring(at + good.length());
    }

    private static int lineOf(String message) {
        return Integer.parseInt(message.replaceAll("(?s)^.*?, line (\\d+),.*$", "$1"));
    }

    @Test
    void an_empty_file_is_said_to_be_empty() {
        assertThatThrownBy(() -> SiteFile.parse("ours.yaml", "")).hasMessage("ours.yaml, line 1, file: is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"just words", "- a list", "42"})
    void a_file_that_is_no_map_is_refused_on_its_first_line(String text) {
        assertThatThrownBy(() -> SiteFile.parse("ours.yaml", text))
                .isInstanceOf(SiteFileException.class)
                .hasMessageStartingWith("ours.yaml, line 1, ");
    }

    @Test
    void a_file_that_repeats_its_parts_without_end_or_is_too_deep_is_refused_with_a_sentence() {
        String bomb = "a: &a [x]\nb: [" + "*a, ".repeat(60) + "*a]\n";
        String endless = "a: &a [*a]\n";
        String deep = "a: " + "[".repeat(200) + "]".repeat(200);
        for (String text : List.of(bomb, deep, endless, "a: " + "x".repeat(4_000_000))) {
            assertThatThrownBy(() -> SiteFile.parse("ours.yaml", text))
                    .isInstanceOf(SiteFileException.class)
                    .hasMessageStartingWith("ours.yaml, line 1, ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"queues", "groups", "services", "counters", "kiosks", "displays"})
    void no_list_may_be_missing(String list) {
        String text = SiteTexts.SMALL.replaceAll("(?m)^" + list + ":\\n( +- .*\\n)+", "");

        assertThat(text).isNotEqualTo(SiteTexts.SMALL);
        assertThatThrownBy(() -> SiteFile.parse("ours.yaml", text))
                .isInstanceOf(SiteFileException.class)
                .hasMessageContaining(list + ": must have at least one entry");
    }

    @Test
    void a_message_that_would_make_every_slip_long_is_refused() {
        String text = SiteTexts.SMALL.replace(
                "head-start: { priority: 30 }", "slip-message: { fr: " + "Bonjour ".repeat(38) + "}");

        assertThatThrownBy(() -> SiteFile.parse("ours.yaml", text))
                .hasMessageContaining("line 8, site.slip-message: has more than 300 characters");
    }

    @Test
    void a_site_that_is_never_open_must_say_its_hours() {
        String text = SiteTexts.SMALL.replaceAll("(?m)^  hours:\\n.*\\n", "");

        assertThatThrownBy(() -> SiteFile.parse("ours.yaml", text)).hasMessageContaining("site.hours: is missing");
    }
}
