// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.ServiceOutcome;
import fr.accueil.backend.site.Site;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the check-in service of a site that the words of another system mean. */
final class ServiceMatcher {

    /** What ends the words of a service; a hyphen alone does not, since codes hold it. */
    private static final Pattern AFTER = Pattern.compile(" |[,;:/|(\\[!?\u2026]|[.-](?= |$)|[\u2013\u2014]");

    private final Map<String, Service> byWords = new HashMap<>();

    ServiceMatcher(Site site) {
        site.services().forEach(service -> {
            byWords.put(Characters.folded(service.code()), service);
            service.label().byLanguage().values().forEach(label -> byWords.put(Characters.folded(label), service));
        });
        site.appointmentFiles()
                .services()
                .forEach((words, code) ->
                        site.service(code).ifPresent(service -> byWords.put(Characters.folded(words), service)));
    }

    /** @throws FileRefused when the words name no service */
    String code(int line, List<String> words) {
        List<String> named = words.stream()
                .map(text -> Characters.cut(text, 500))
                .map(Characters::folded)
                .filter(text -> !text.isEmpty())
                .toList();
        if (named.isEmpty()) {
            throw new FileRefused(Problem.at(line, Kind.NO_SERVICE));
        }
        Service service = named.stream()
                .flatMap(text -> Optional.ofNullable(byWords.get(text)).stream())
                .findFirst()
                .or(() ->
                        named.stream().flatMap(text -> beginning(text).stream()).findFirst())
                .orElseThrow(() -> new FileRefused(Problem.at(line, Kind.UNKNOWN_SERVICE, words.getFirst())));
        if (service.outcome() != ServiceOutcome.CHECK_IN) {
            throw new FileRefused(Problem.at(line, Kind.NO_CHECK_IN, words.getFirst()));
        }
        return service.code();
    }

    /** "Titre de séjour, renouvellement" begins with "Titre de séjour"; the longest beginning counts. */
    private Optional<Service> beginning(String text) {
        return byWords.entrySet().stream()
                .filter(entry -> text.startsWith(entry.getKey()))
                .filter(entry -> AFTER.matcher(text)
                        .region(entry.getKey().length(), text.length())
                        .lookingAt())
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
