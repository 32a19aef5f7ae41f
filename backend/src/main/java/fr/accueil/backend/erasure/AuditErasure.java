// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.erasure;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditRetention;
import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SharedEraser;
import java.sql.Date;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Erases old entries of the audit, and of what was erased. */
@Configuration(proxyBeanMethods = false)
class AuditErasure {

    @Bean
    SharedEraser auditOfAccess(Audit audit) {
        return SharedEraser.of(
                Retention.AUDIT_OF_ACCESS, now -> new Batch(audit.eraseOver(AuditRetention.ACCESS), true));
    }

    @Bean
    SharedEraser auditOfChanges(Audit audit) {
        return SharedEraser.of(
                Retention.AUDIT_OF_CHANGES, now -> new Batch(audit.eraseOver(AuditRetention.CHANGE), true));
    }

    @Bean
    SharedEraser pastErasures(JdbcTemplate jdbc) {
        return SharedEraser.of(
                Retention.ERASURES,
                now -> Batch.of(jdbc.update(
                        "delete from erasure_day where (what, site, erased_on) in (select what, site, erased_on from"
                                + " erasure_day where erased_on < ? fetch first " + Batch.MOST + " rows only)",
                        Date.valueOf(Retention.ERASURES.firstKept(
                                now.atOffset(ZoneOffset.UTC).toLocalDate())))));
    }
}
