// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.orientation;

import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds services by a visitor's own words. */
@Component
public class ServiceSearch {

    private static final int READ = 60;
    private static final double LABEL = 1.0;
    private static final double HINT = 0.8;
    private static final double GROUP = 0.5;
    private static final double WHOLE = 1.0;
    /** The share of the highest possible weight that a service must reach to be shown. */
    private static final double ENOUGH = 0.4;

    /**
     * The services that the words mean, the best first.
     *
     * @param words as typed; the first 60 characters count
     * @param most how many at most
     */
    public List<Service> find(Site site, String words, Locale language, int most) {
        List<String> typed = Spelling.tellingWords(words.substring(0, Math.min(words.length(), READ)));
        if (typed.isEmpty()) {
            return List.of();
        }
        List<Known> known = site.services().stream()
                .map(service -> known(site, service, language))
                .toList();
        return known.stream()
                .map(service -> new Found(service.service(), score(service, typed, known)))
                .filter(found -> found.score() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .limit(most)
                .map(Found::service)
                .toList();
    }

    private record Found(Service service, double score) {}

    /** The search terms of a service: words with their weight, and whole expressions. */
    private record Known(Service service, Map<String, Double> words, List<String> expressions) {

        double likeness(String typed) {
            return words.entrySet().stream()
                    .mapToDouble(word -> Likeness.of(typed, word.getKey()) * word.getValue())
                    .max()
                    .orElse(0);
        }
    }

    private static Known known(Site site, Service service, Locale language) {
        Map<String, Double> words = new HashMap<>();
        service.synonyms().forEach(synonym -> add(words, synonym, LABEL));
        texts(service.label(), site, language).forEach(text -> add(words, text, LABEL));
        service.hint().stream().flatMap(hint -> texts(hint, site, language)).forEach(text -> add(words, text, HINT));
        site.groups().stream()
                .filter(group -> group.code().equals(service.group()))
                .flatMap(group -> texts(group.label(), site, language))
                .forEach(text -> add(words, text, GROUP));
        List<String> expressions = Stream.concat(service.synonyms().stream(), texts(service.label(), site, language))
                .map(ServiceSearch::joined)
                .toList();
        return new Known(service, words, expressions);
    }

    /** A visitor who reads Arabic may type "titre". */
    private static Stream<String> texts(Words words, Site site, Locale language) {
        return Stream.of(words.in(language), words.in(site.language())).distinct();
    }

    private static void add(Map<String, Double> words, String text, double weight) {
        Spelling.words(text).forEach(word -> words.merge(word, weight, Math::max));
    }

    /** From 0 to 1, and more for a whole expression. A word of many services weighs little. */
    private static double score(Known service, List<String> typed, List<Known> all) {
        double sum = 0;
        double possible = 0;
        for (String word : typed) {
            double telling = 1 / Math.sqrt(Math.max(1, sharing(word, all)));
            sum += telling * service.likeness(word);
            possible += telling;
        }
        String together = String.join("", typed);
        boolean whole =
                service.expressions().stream().anyMatch(expression -> Likeness.isSameButForSlips(together, expression));
        return sum / possible + (whole ? WHOLE : 0);
    }

    /** "Cartegrise" means "carte grise". */
    private static String joined(String text) {
        return String.join("", Spelling.tellingWords(text));
    }

    private static long sharing(String word, List<Known> all) {
        return all.stream().filter(service -> service.likeness(word) >= GROUP).count();
    }
}
