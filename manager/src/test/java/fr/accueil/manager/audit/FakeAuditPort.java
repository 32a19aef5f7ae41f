// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** A port with the lines that the test sets; it remembers what was asked. */
final class FakeAuditPort implements AuditPort {

    final List<AuditPage.Line> lines = new ArrayList<>();
    final List<AuditFilter> asked = new ArrayList<>();
    final List<OptionalLong> below = new ArrayList<>();
    Optional<String> siteName = Optional.of("Préfecture");

    @Override
    public AuditPage page(AuditFilter filter, OptionalLong under) {
        asked.add(filter);
        below.add(under);
        return new AuditPage(
                siteName,
                ZoneId.of("Europe/Paris"),
                List.of("SIGNED_IN", "SIGN_IN_REFUSED", "DEVICE_ENROLLED"),
                lines.stream().limit(PAGE).toList(),
                lines.size() > PAGE);
    }

    @Override
    public void export(AuditFilter filter, Locale language, OutputStream to) throws IOException {
        to.write(filter.text().getBytes(StandardCharsets.UTF_8));
    }
}
