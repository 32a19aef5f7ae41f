// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import fr.accueil.backend.site.SiteSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Two changes of one definition, made without knowledge of each other, in one: each part as the side has it that changed it
 * (the three-way merge of version control, on the named parts of the file instead of its lines).
 */
public sealed interface SiteMerge {

    /** Comments of the file are lost, unless one side is taken as it is. */
    record Merged(SiteSource source) implements SiteMerge {}

    /** @param paths the parts that both changed, each in its own way, as {@link SiteDifference} names them */
    record Conflicting(List<String> paths) implements SiteMerge {}

    /** @param base what both changes were made from */
    static SiteMerge of(SiteSource base, SiteSource mine, SiteSource theirs) {
        Merging merging = new Merging();
        String text = merging.text("", base.text(), mine.text(), theirs.text()).orElse("");
        Map<String, String> words = new TreeMap<>();
        Set<String> languages = new TreeSet<>(mine.words().keySet());
        languages.addAll(theirs.words().keySet());
        for (String language : languages) {
            merging.text(
                            "words[" + language + "]",
                            base.words().get(language),
                            mine.words().get(language),
                            theirs.words().get(language))
                    .ifPresent(merged -> words.put(language, merged));
        }
        return merging.conflicts.isEmpty()
                ? new Merged(new SiteSource(mine.name(), text, words))
                : new Conflicting(List.copyOf(merging.conflicts));
    }

    /** Works through the trees, part by part. */
    final class Merging {

        private final List<String> conflicts = new ArrayList<>();

        private Merging() {}

        private Optional<String> text(
                String path, @Nullable String base, @Nullable String mine, @Nullable String theirs) {
            Node before = tree(base);
            Node here = tree(mine);
            Node there = tree(theirs);
            if (YamlTree.same(before, there) || YamlTree.same(here, there)) {
                return Optional.ofNullable(mine);
            }
            if (YamlTree.same(before, here)) {
                return Optional.ofNullable(theirs);
            }
            return Optional.ofNullable(merged(path, before, here, there)).map(YamlTree::text);
        }

        private static @Nullable Node tree(@Nullable String text) {
            return text == null ? null : YamlTree.of(text);
        }

        private @Nullable Node merged(String path, @Nullable Node base, @Nullable Node mine, @Nullable Node theirs) {
            if (YamlTree.same(mine, theirs) || YamlTree.same(base, theirs)) {
                return mine;
            }
            if (YamlTree.same(base, mine)) {
                return theirs;
            }
            Optional<Map<String, Node>> here = parts(path, mine);
            Optional<Map<String, Node>> there = parts(path, theirs);
            if (mine == null || theirs == null || here.isEmpty() || there.isEmpty()) {
                conflicts.add(path);
                return mine;
            }
            return together(path, parts(path, base).orElseGet(Map::of), mine, here.get(), there.get());
        }

        /** In the order of this side, then what only the other side has. */
        private Node together(
                String path, Map<String, Node> base, Node model, Map<String, Node> mine, Map<String, Node> theirs) {
            Set<String> names = new LinkedHashSet<>(mine.keySet());
            names.addAll(theirs.keySet());
            Map<String, Node> parts = new LinkedHashMap<>();
            for (String name : names) {
                String below =
                        YamlTree.isList(model) ? path + "[" + name + "]" : path.isEmpty() ? name : path + "." + name;
                Node part = merged(below, base.get(name), mine.get(name), theirs.get(name));
                if (part != null) {
                    parts.put(name, part);
                }
            }
            return YamlTree.like(model, parts);
        }

        private static Optional<Map<String, Node>> parts(String path, @Nullable Node node) {
            return Optional.ofNullable(node).flatMap(known -> YamlTree.parts(path, known));
        }
    }
}
