// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.console;

import fr.accueil.backend.site.SiteSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Orders and answers as lines. Every text is written in Base64, so that it can hold any sign. */
final class SiteLines {

    private SiteLines() {}

    /** An order with the language of its answer. */
    record Asked(SiteOrder order, Locale language) {}

    static List<String> written(SiteOrder order, Locale language) {
        List<String> lines = new ArrayList<>(List.of(language.getLanguage()));
        switch (order) {
            case SiteOrder.Export(String code) -> lines.addAll(List.of("EXPORT", code(code)));
            case SiteOrder.Look(SiteSource source) -> {
                lines.add("LOOK");
                lines.addAll(lines(source));
            }
            case SiteOrder.Apply(int base, SiteSource source, String reason) -> {
                lines.addAll(List.of("APPLY", String.valueOf(base), code(reason)));
                lines.addAll(lines(source));
            }
        }
        return lines;
    }

    /** Empty for what no command writes. */
    static Optional<Asked> order(List<String> lines) {
        try {
            Locale language = Locale.of(lines.getFirst());
            List<String> rest = lines.subList(2, lines.size());
            return switch (lines.get(1)) {
                case "EXPORT" -> Optional.of(new Asked(new SiteOrder.Export(text(rest.getFirst())), language));
                case "LOOK" -> Optional.of(new Asked(new SiteOrder.Look(source(rest)), language));
                case "APPLY" ->
                    Optional.of(new Asked(
                            new SiteOrder.Apply(
                                    Integer.parseInt(rest.getFirst()),
                                    source(rest.subList(2, rest.size())),
                                    text(rest.get(1))),
                            language));
                default -> Optional.empty();
            };
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    static List<String> written(SiteAnswer answer) {
        List<String> lines = new ArrayList<>();
        switch (answer) {
            case SiteAnswer.Exported(SiteSource source) -> {
                lines.add("EXPORTED");
                lines.addAll(lines(source));
            }
            case SiteAnswer.Offered(int base, List<String> differences) -> {
                lines.addAll(List.of("OFFERED", String.valueOf(base)));
                differences.forEach(line -> lines.add(code(line)));
            }
            case SiteAnswer.Done(List<String> told) -> {
                lines.add("DONE");
                told.forEach(line -> lines.add(code(line)));
            }
            case SiteAnswer.Refused(List<String> told) -> {
                lines.add("REFUSED");
                told.forEach(line -> lines.add(code(line)));
            }
        }
        return lines;
    }

    /** Empty for what no server writes. */
    static Optional<SiteAnswer> answer(List<String> lines) {
        try {
            List<String> rest = lines.subList(1, lines.size());
            return switch (lines.getFirst()) {
                case "EXPORTED" -> Optional.of(new SiteAnswer.Exported(source(rest)));
                case "OFFERED" ->
                    Optional.of(new SiteAnswer.Offered(
                            Integer.parseInt(rest.getFirst()), texts(rest.subList(1, rest.size()))));
                case "DONE" -> Optional.of(new SiteAnswer.Done(texts(rest)));
                case "REFUSED" -> Optional.of(new SiteAnswer.Refused(texts(rest)));
                default -> Optional.empty();
            };
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    private static List<String> lines(SiteSource source) {
        List<String> lines = new ArrayList<>(List.of(code(source.name()), code(source.text())));
        new TreeMap<>(source.words()).forEach((language, words) -> lines.addAll(List.of(code(language), code(words))));
        return lines;
    }

    private static SiteSource source(List<String> lines) {
        Map<String, String> words = new TreeMap<>();
        for (int i = 2; i < lines.size(); i += 2) {
            words.put(text(lines.get(i)), text(lines.get(i + 1)));
        }
        return new SiteSource(text(lines.getFirst()), text(lines.get(1)), words);
    }

    private static List<String> texts(List<String> lines) {
        return lines.stream().map(SiteLines::text).toList();
    }

    private static String code(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String code) {
        return new String(Base64.getDecoder().decode(code), StandardCharsets.UTF_8);
    }
}
