// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is kept that the table of retention does not know. */
@ParameterizedClass
@EnumSource(Database.class)
class RetainedTablesTest {

    /** What the office has set up and the state of now: kept as long as it is used, and changed by those who use it. */
    private static final Set<String> CONFIGURATION = Set.of(
            "account",
            "account_lock",
            "account_provider",
            "account_role",
            "counter",
            "device",
            "erasure_mark",
            "erasure_turn",
            "flyway_schema_history",
            "setting",
            "simulated_past",
            "site",
            "site_log",
            "site_version",
            "site_version_words",
            "write_check");

    private final Hall hall;

    RetainedTablesTest(Database database) {
        hall = Hall.on(database);
    }

    @Test
    void every_table_of_the_database_is_in_the_table_of_retention_or_is_configuration() {
        Set<String> stored = new TreeSet<>(hall.jdbc.queryForList(
                "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'",
                String.class));
        Set<String> known = Stream.concat(
                        Arrays.stream(Retention.values()).flatMap(what -> what.tables().stream()),
                        CONFIGURATION.stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(known).isEqualTo(stored);
    }

    @ParameterizedTest
    @EnumSource(Retention.class)
    void what_is_to_be_erased_has_an_eraser_and_what_is_kept_has_none(Retention what) {
        boolean erases = what.erased() == Retention.Erased.SOON || what.erased() == Retention.Erased.AT_NIGHT;
        Set<Retention> ofSites =
                hall.beans(SiteEraser.class).stream().map(SiteEraser::what).collect(Collectors.toSet());
        Set<Retention> shared =
                hall.beans(SharedEraser.class).stream().map(SharedEraser::what).collect(Collectors.toSet());

        assertThat(ofSites.contains(what) || shared.contains(what)).isEqualTo(erases);
        assertThat(ofSites.contains(what) && shared.contains(what)).isFalse();
        assertThat(what.kept() instanceof KeptFor.WhileUsed).isEqualTo(what.erased() == Retention.Erased.NEVER);
        assertThat(what.name().toLowerCase(Locale.ROOT).length()).isLessThanOrEqualTo(30);
    }
}
