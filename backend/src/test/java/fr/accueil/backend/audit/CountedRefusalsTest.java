// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.WrittenAudit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class CountedRefusalsTest {

    private final CountedRefusals refusals;
    private final WrittenAudit written;

    CountedRefusalsTest(Database database) {
        Hall hall = Hall.on(database);
        refusals = hall.bean(CountedRefusals.class);
        refusals.write();
        written = new WrittenAudit(hall.jdbc);
    }

    @Test
    void a_thousand_guesses_at_one_account_from_one_network_are_one_entry_with_their_number() {
        for (int i = 0; i < 1_000; i++) {
            refusals.count(guess("agent").from("192.0.2.7"));
        }
        refusals.count(guess("agent").from("192.0.2.8"));
        assertThat(written.entries()).as("nothing before the minute is over").isEmpty();

        refusals.write();
        refusals.write();

        assertThat(written.entries())
                .containsExactly(
                        guess("agent").from("192.0.2.7").after("times: 1000"),
                        guess("agent").from("192.0.2.8").after("times: 1"));
    }

    @Test
    void the_many_addresses_of_one_network_count_together() {
        for (int i = 1; i <= 300; i++) {
            refusals.count(guess("agent").from("2001:db8:0:0:0:0:0:" + Integer.toHexString(i)));
        }
        refusals.write();

        assertThat(written.entries())
                .containsExactly(guess("agent").from("2001:db8:0:0:0:0:0:12c").after("times: 300"));
    }

    @Test
    void guesses_from_everywhere_fill_neither_the_memory_nor_the_disk() {
        refusals.count(guess("agent").from("192.0.2.7"));
        refusals.count(guess("agent").from("192.0.2.7"));
        IntStream.range(0, 5_000).forEach(i -> refusals.count(guess("a" + i).from("10.1." + i / 250 + "." + i % 250)));
        refusals.write();

        List<AuditEntry> entries = written.entries();
        assertThat(entries).hasSizeLessThanOrEqualTo(CountedRefusals.MOST_WRITTEN + 1);
        assertThat(entries).contains(guess("agent").from("192.0.2.7").after("times: 2"));
        assertThat(entries.stream().mapToLong(CountedRefusalsTest::times).sum()).isEqualTo(5_002);
        assertThat(entries.getLast().subject()).isEqualTo(CountedRefusals.SEVERAL);
    }

    @Test
    void what_stands_before_and_after_does_not_make_a_refusal_a_different_one() {
        refusals.count(guess("agent").from("192.0.2.7").after("one"));
        refusals.count(guess("agent").from("192.0.2.7").before("other"));
        refusals.write();

        assertThat(written.entries()).extracting(AuditEntry::after).containsExactly(Optional.of("times: 2"));
    }

    private static AuditEntry guess(String account) {
        return AuditEntry.of(AuditAction.SIGN_IN_REFUSED, AuditEntry.UNKNOWN, account);
    }

    private static long times(AuditEntry entry) {
        return Long.parseLong(entry.after().orElseThrow().substring("times: ".length()));
    }
}
