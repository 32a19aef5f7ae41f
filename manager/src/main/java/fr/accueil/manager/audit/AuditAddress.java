// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.audit;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * The parameters in the address of the page of the audit.
 *
 * @param from the first day as it was typed
 * @param to the last day as it was typed
 * @param fault what is wrong with the days; they are ignored then
 */
record AuditAddress(AuditFilter filter, String from, String to, OptionalLong below, Optional<Fault> fault) {

    private static final String PAGE = "manager/audit";

    /** A mistake in the dates. */
    enum Fault {
        NO_DATE,
        ORDER
    }

    static AuditAddress of(QueryParameters parameters) {
        String from = text(parameters, "from");
        String to = text(parameters, "to");
        Optional<LocalDate> first = date(from);
        Optional<LocalDate> last = date(to);
        Optional<Fault> fault = fault(from, first, to, last);
        AuditFilter filter = new AuditFilter(
                fault.isPresent() ? Optional.empty() : first,
                fault.isPresent() ? Optional.empty() : last,
                text(parameters, "person"),
                text(parameters, "action"),
                text(parameters, "text"));
        return new AuditAddress(filter, from, to, number(text(parameters, "below")), fault);
    }

    private static Optional<Fault> fault(String from, Optional<LocalDate> first, String to, Optional<LocalDate> last) {
        if (!from.isEmpty() && first.isEmpty() || !to.isEmpty() && last.isEmpty()) {
            return Optional.of(Fault.NO_DATE);
        }
        return first.isPresent() && last.isPresent() && last.get().isBefore(first.get())
                ? Optional.of(Fault.ORDER)
                : Optional.empty();
    }

    private static String text(QueryParameters parameters, String name) {
        String typed = parameters.getSingleParameter(name).map(String::strip).orElse("");
        return typed.substring(0, Math.min(typed.length(), AuditFilter.LONGEST));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() >= 1970 && date.getYear() <= 2999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OptionalLong number(String text) {
        return text.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** The address of the older entries. */
    String below(long number) {
        return text(String.valueOf(number));
    }

    /** The address of the newest entries. */
    String newest() {
        return text("");
    }

    private String text(String below) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("from", filter.from().map(LocalDate::toString).orElse(""));
        all.put("to", filter.to().map(LocalDate::toString).orElse(""));
        all.put("person", filter.person());
        all.put("action", filter.action());
        all.put("text", filter.text());
        all.put("below", below);
        return PAGE
                + all.entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
