// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import fr.accueil.backend.site.SiteSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What a definition says of the site as a whole, changed without touching the rest of the file. */
public final class SiteHead {

    private static final String HEAD = "site";
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String ARCHIVED = "archived";

    private SiteHead() {}

    /** A definition as that of another site. The name is the same in all its languages until it is translated. */
    public static SiteSource as(SiteSource source, String code, String name) {
        Node root = YamlTree.of(source.text());
        Map<String, Node> head = head(root);
        Map<String, Node> names =
                Optional.ofNullable(head.get(NAME)).flatMap(YamlTree::parts).orElseThrow();
        // That of the first language, which the words files translate.
        String former = YamlTree.shown(names.values().iterator().next());
        head.put(CODE, YamlTree.quoted(code));
        head.put(NAME, inAll(Objects.requireNonNull(head.get(NAME)), names, name));
        head.remove(ARCHIVED);
        Node changed = with(root, head);
        boolean used = !former.isEmpty() && uses(changed, former);
        Map<String, String> words = new TreeMap<>();
        source.words().forEach((language, text) -> words.put(language, renamed(text, former, name, used)));
        return new SiteSource(code + ".yaml", YamlTree.text(changed), words);
    }

    private static Node inAll(Node before, Map<String, Node> names, String name) {
        Map<String, Node> all = new LinkedHashMap<>(names);
        all.replaceAll((_, _) -> YamlTree.quoted(name));
        return YamlTree.like(before, all);
    }

    /** A words file has a line for each text of the site file and for nothing else. */
    private static String renamed(String text, String former, String name, boolean used) {
        Node root = YamlTree.of(text);
        Map<String, Node> words = new LinkedHashMap<>();
        YamlTree.parts(root).orElseGet(Map::of).forEach((key, translation) -> {
            if (!key.strip().equals(former)) {
                words.put(key, translation);
                return;
            }
            words.put(name, YamlTree.quoted(name));
            if (used) {
                words.put(key, translation);
            }
        });
        return YamlTree.text(YamlTree.like(root, words));
    }

    private static boolean uses(Node tree, String text) {
        return tree instanceof ScalarNode scalar
                ? scalar.getValue().strip().equals(text)
                : children(tree).stream().anyMatch(part -> uses(part, text));
    }

    private static List<Node> children(Node tree) {
        return switch (tree) {
            case MappingNode map ->
                map.getValue().stream().map(NodeTuple::getValueNode).toList();
            case SequenceNode list -> list.getValue();
            default -> List.of();
        };
    }

    /** A definition whose site receives visitors, or none any more. */
    public static SiteSource archived(SiteSource source, boolean archived) {
        Node root = YamlTree.of(source.text());
        Map<String, Node> head = head(root);
        if (archived) {
            head.put(ARCHIVED, YamlTree.flag(true));
        } else {
            head.remove(ARCHIVED);
        }
        return new SiteSource(source.name(), YamlTree.text(with(root, head)), source.words());
    }

    /** Whether two definitions say the same of being archived. */
    public static boolean isAlikeArchived(SiteSource one, SiteSource other) {
        return YamlTree.same(
                head(YamlTree.of(one.text())).get(ARCHIVED),
                head(YamlTree.of(other.text())).get(ARCHIVED));
    }

    private static Map<String, Node> head(Node root) {
        return new LinkedHashMap<>(YamlTree.parts(root)
                .flatMap(parts -> Optional.ofNullable(parts.get(HEAD)))
                .flatMap(YamlTree::parts)
                .orElseGet(Map::of));
    }

    private static Node with(Node root, Map<String, Node> head) {
        Map<String, Node> parts = new LinkedHashMap<>(YamlTree.parts(root).orElseThrow());
        parts.put(HEAD, YamlTree.like(Objects.requireNonNull(parts.get(HEAD)), head));
        return YamlTree.like(root, parts);
    }
}
