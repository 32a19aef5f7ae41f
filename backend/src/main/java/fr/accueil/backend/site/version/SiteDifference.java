// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import fr.accueil.backend.site.SiteSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * One part in which two definitions differ.
 *
 * @param path its place in the file, such as {@code services[SEJ-RDV].label.fr}; a words file begins with {@code
 *     words[en]}
 * @param before what was there; empty when it is new
 * @param after what is there now; empty when it is gone
 */
public record SiteDifference(String path, String before, String after) {

    /** All differences, in the order of the files; none when both say the same. */
    public static List<SiteDifference> between(SiteSource before, SiteSource after) {
        Comparison comparison = new Comparison();
        comparison.compare("", YamlTree.of(before.text()), YamlTree.of(after.text()));
        Set<String> languages = new TreeSet<>(before.words().keySet());
        languages.addAll(after.words().keySet());
        languages.forEach(language ->
                comparison.compare("words[" + language + "]", words(before, language), words(after, language)));
        return List.copyOf(comparison.found);
    }

    private static @Nullable Node words(SiteSource source, String language) {
        String text = source.words().get(language);
        return text == null ? null : YamlTree.of(text);
    }

    private static final class Comparison {

        private final List<SiteDifference> found = new ArrayList<>();

        private void compare(String path, @Nullable Node before, @Nullable Node after) {
            if (YamlTree.same(before, after)) {
                return;
            }
            Optional<Map<String, Node>> old = Optional.ofNullable(before).flatMap(node -> YamlTree.parts(path, node));
            Optional<Map<String, Node>> fresh = Optional.ofNullable(after).flatMap(node -> YamlTree.parts(path, node));
            if (before == null || after == null || old.isEmpty() || fresh.isEmpty()) {
                found.add(new SiteDifference(path, shown(path, before), shown(path, after)));
                return;
            }
            int known = found.size();
            Set<String> names = new LinkedHashSet<>(old.get().keySet());
            names.addAll(fresh.get().keySet());
            names.forEach(name -> compare(
                    below(path, name, YamlTree.isList(after)),
                    old.get().get(name),
                    fresh.get().get(name)));
            if (found.size() == known) {
                // The same parts in another order.
                found.add(new SiteDifference(
                        path,
                        String.join(", ", old.get().keySet()),
                        String.join(", ", fresh.get().keySet())));
            }
        }

        private static String shown(String path, @Nullable Node node) {
            return node != null && path.endsWith(".printer.key") ? YamlTree.SECRET : YamlTree.shown(node);
        }

        private static String below(String path, String name, boolean list) {
            return list ? path + "[" + name + "]" : path.isEmpty() ? name : path + "." + name;
        }
    }
}
