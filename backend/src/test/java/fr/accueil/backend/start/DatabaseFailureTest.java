// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.h2.message.DbException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.WebServerException;

class DatabaseFailureTest {

    @ParameterizedTest
    @CsvSource({
        "08001,does not answer,Start PostgreSQL",
        "08006,does not answer,Start PostgreSQL",
        "28P01,refuses the user or the password,ACCUEIL_DB_PASSWORD",
        "28000,refuses the user or the password,pg_hba.conf",
        "3D000,does not exist,createdb",
        "42501,may not make tables,owner",
        "53300,takes no connection now,max_connections",
        "57P03,takes no connection now,Wait"
    })
    void what_postgresql_refuses_has_its_sentence_and_its_remedy(String state, String sentence, String remedy) {
        FailureAnalysis analysis = analysed(new SQLException("FATAL: said by the driver\n  and more", state));
        assertThat(analysis.getDescription())
                .contains(sentence, "said by the driver")
                .doesNotContain("and more");
        assertThat(analysis.getAction()).contains(remedy);
    }

    @Test
    void what_the_driver_said_is_found_within_what_the_pool_says() {
        SQLException pool = new SQLTransientConnectionException("Connection is not available, request timed out");
        pool.initCause(new SQLException("Connection refused", "08001"));
        assertThat(analysed(pool).getDescription()).contains("does not answer", "Connection refused");
        assertThat(analysed(new SQLTransientConnectionException("accueil - request timed out after 3000ms"))
                        .getDescription())
                .contains("does not answer");
    }

    @ParameterizedTest
    @CsvSource({
        "90020,used by another process,ACCUEIL_DATA",
        "90030,damaged,backup",
        "90048,another version,backup",
        "90097,cannot be read or written,free space",
        "90028,cannot be read or written,owner",
        "90031,cannot be read or written,owner"
    })
    void what_the_embedded_database_refuses_has_its_sentence_and_its_remedy(int code, String sentence, String remedy) {
        FailureAnalysis analysis =
                analysed(DbException.getJdbcSQLException(code, new IOException("a reason"), "a file"));
        assertThat(analysis.getDescription()).contains(sentence);
        assertThat(analysis.getAction()).contains(remedy);
    }

    @Test
    void another_password_than_at_the_first_start_is_reported() throws SQLException {
        String url = "jdbc:h2:mem:wrong-password";
        try (var _ = DriverManager.getConnection(url, "accueil", "first")) {
            SQLException refused = refused(url);
            assertThat(analysed(refused).getDescription()).contains("another user or password");
        }
    }

    @Test
    void a_mistake_in_a_script_is_no_matter_of_settings() {
        assertThat(new DatabaseFailure().analyze(new IllegalStateException(new SQLException("syntax", "42601"))))
                .isNull();
    }

    @Test
    void a_port_that_only_the_administrator_may_open_is_reported() {
        FailureAnalysis analysis = new AddressFailure()
                .analyze(new WebServerException("no start", new BindException("Permission denied")));
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains("Permission denied");
        assertThat(analysis.getAction()).contains("ACCUEIL_PORT");
    }

    private static SQLException refused(String url) {
        try (var _ = DriverManager.getConnection(url, "accueil", "second")) {
            throw new AssertionError("let in");
        } catch (SQLException e) {
            return e;
        }
    }

    private static FailureAnalysis analysed(SQLException failure) {
        FailureAnalysis analysis = new DatabaseFailure().analyze(new IllegalStateException("no bean", failure));
        assertThat(analysis).as(failure.toString()).isNotNull();
        return analysis;
    }
}
