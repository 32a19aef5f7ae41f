// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Merges the trees of two texts and of their base, part by part, and collects what both changed. */
final class PartMerging {

    final List<String> conflicts = new ArrayList<>();

    PartMerging() {}

    Optional<String> text(String path, @Nullable String base, @Nullable String mine, @Nullable String theirs) {
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
            String below = YamlTree.isList(model) ? path + "[" + name + "]" : path.isEmpty() ? name : path + "." + name;
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
