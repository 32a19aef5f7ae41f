// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * The parts of a YAML text by their names: those of a map by its keys, those of a list by their {@code code},
 * {@code letter} or {@code day}, or by their text. Values stay as they are written: 08:30 is no number here.
 */
public final class YamlTree {

    /** In place of a secret in a difference, which is also written to the audit. */
    static final String SECRET = "•••";

    /** Lists of texts in which each text stands for itself. */
    private static final List<String> SETS = List.of("closures", "synonyms");

    private static final List<String> NAMES = List.of("code", "letter", "day");

    private YamlTree() {}

    /** The tree of a text that is YAML; an empty text is an empty map. */
    public static Node of(String text) {
        Node root = new Yaml(withComments()).compose(new StringReader(text));
        return root == null ? new MappingNode(Tag.MAP, new ArrayList<>(), DumperOptions.FlowStyle.BLOCK) : root;
    }

    private static LoaderOptions withComments() {
        LoaderOptions options = new LoaderOptions();
        options.setProcessComments(true);
        return options;
    }

    /** The text of a tree, with the comments that it was read with where they can be written. */
    public static String text(Node root) {
        openUp(root);
        String text = written(root, true);
        return isSame(root, text) ? text : written(root, false);
    }

    /** The library writes no valid list where a comment stands before an entry that is all on one line. */
    private static void openUp(Node node) {
        if (node instanceof SequenceNode list) {
            list.getValue().stream()
                    .filter(part -> part instanceof CollectionNode<?>
                            && part.getBlockComments() != null
                            && !part.getBlockComments().isEmpty())
                    .forEach(part -> openUp((CollectionNode<?>) part));
        }
        parts(node).ifPresent(parts -> parts.values().forEach(YamlTree::openUp));
    }

    /** The comment behind the one line goes before the several. */
    private static void openUp(CollectionNode<?> part) {
        part.setFlowStyle(DumperOptions.FlowStyle.BLOCK);
        if (part.getInLineComments() != null && !part.getInLineComments().isEmpty()) {
            List<CommentLine> comments = new ArrayList<>(part.getBlockComments());
            part.getInLineComments()
                    .forEach(one -> comments.add(new CommentLine(null, null, one.getValue(), CommentType.BLOCK)));
            part.setBlockComments(comments);
            part.setInLineComments(null);
        }
    }

    private static boolean isSame(Node root, String text) {
        try {
            return same(root, of(text));
        } catch (YAMLException e) {
            return false;
        }
    }

    private static String written(Node root, boolean comments) {
        DumperOptions options = new DumperOptions();
        options.setProcessComments(comments);
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(10_000);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        StringWriter text = new StringWriter();
        LoaderOptions reading = withComments();
        new Yaml(new SafeConstructor(reading), new Representer(options), options, reading).serialize(root, text);
        return text.toString();
    }

    /** The parts by name, in their order; empty for a text, and for a list whose parts have no names of their own. */
    public static Optional<Map<String, Node>> parts(Node node) {
        return parts("", node);
    }

    /**
     * The same at a place of the file. A list of texts is one part, such as the hours of a day, unless its order and number
     * mean nothing.
     */
    static Optional<Map<String, Node>> parts(String path, Node node) {
        return switch (node) {
            case MappingNode map -> Optional.of(entries(map));
            case SequenceNode list -> isOnePart(path, list) ? Optional.empty() : named(list);
            default -> Optional.empty();
        };
    }

    private static boolean isOnePart(String path, SequenceNode list) {
        return list.getValue().stream().anyMatch(ScalarNode.class::isInstance)
                && SETS.stream().noneMatch(path::endsWith);
    }

    static boolean isList(Node node) {
        return node instanceof SequenceNode;
    }

    private static Map<String, Node> entries(MappingNode map) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                entries.put(key.getValue(), tuple.getValueNode());
            }
        }
        return entries;
    }

    private static Optional<Map<String, Node>> named(SequenceNode list) {
        Map<String, Node> parts = new LinkedHashMap<>();
        for (Node part : list.getValue()) {
            Optional<String> name = name(part);
            if (name.isEmpty() || parts.put(name.get(), part) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }

    /** The name of an entry of a list, if it has one. */
    public static Optional<String> name(Node part) {
        return switch (part) {
            case ScalarNode scalar -> Optional.of(scalar.getValue());
            case MappingNode map ->
                NAMES.stream()
                        .map(entries(map)::get)
                        .filter(ScalarNode.class::isInstance)
                        .map(scalar -> ((ScalarNode) scalar).getValue())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /** A map, or a list, of these parts. */
    static Node like(Node model, Map<String, Node> parts) {
        return switch (model) {
            case SequenceNode list -> new SequenceNode(Tag.SEQ, List.copyOf(parts.values()), list.getFlowStyle());
            case MappingNode map -> new MappingNode(Tag.MAP, tuples(map, parts), map.getFlowStyle());
            default -> throw new IllegalArgumentException("no parts: " + model.getNodeId());
        };
    }

    /** Under the keys of the model where it has them: the comments before an entry belong to its key. */
    private static List<NodeTuple> tuples(MappingNode model, Map<String, Node> parts) {
        Map<String, Node> keys = new HashMap<>();
        model.getValue().forEach(tuple -> {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                keys.put(key.getValue(), key);
            }
        });
        return parts.entrySet().stream()
                .map(part -> new NodeTuple(keys.getOrDefault(part.getKey(), plain(part.getKey())), part.getValue()))
                .toList();
    }

    /** A text without quotes, unless it needs them. */
    public static Node plain(String text) {
        return new ScalarNode(Tag.STR, text, null, null, DumperOptions.ScalarStyle.PLAIN);
    }

    /** A text between quotes, whatever signs it has. */
    public static Node quoted(String text) {
        return new ScalarNode(Tag.STR, text, null, null, DumperOptions.ScalarStyle.DOUBLE_QUOTED);
    }

    static Node flag(boolean value) {
        return new ScalarNode(Tag.BOOL, String.valueOf(value), null, null, DumperOptions.ScalarStyle.PLAIN);
    }

    /** A list on one line. */
    public static Node list(List<Node> parts) {
        return new SequenceNode(Tag.SEQ, parts, DumperOptions.FlowStyle.FLOW);
    }

    /** A list with one entry on each line. */
    public static Node lines(List<Node> parts) {
        return new SequenceNode(Tag.SEQ, parts, DumperOptions.FlowStyle.BLOCK);
    }

    /** A map on one line. */
    public static Node map(Map<String, Node> parts) {
        return new MappingNode(
                Tag.MAP,
                parts.entrySet().stream()
                        .map(part -> new NodeTuple(plain(part.getKey()), part.getValue()))
                        .toList(),
                DumperOptions.FlowStyle.FLOW);
    }

    /** What a part says, on one line. */
    /** The key of a printer is a secret. */
    private static boolean isSecret(MappingNode map, String field) {
        return field.equals("key")
                && entries(map).get("kind") instanceof ScalarNode kind
                && kind.getValue().strip().equals("cloudprnt");
    }

    static String shown(@Nullable Node node) {
        return switch (node) {
            case null -> "";
            case ScalarNode scalar -> scalar.getValue().strip();
            case SequenceNode list ->
                String.join(", ", list.getValue().stream().map(YamlTree::shown).toList());
            case MappingNode map ->
                String.join(
                        ", ",
                        entries(map).entrySet().stream()
                                .map(entry -> entry.getKey() + ": "
                                        + (isSecret(map, entry.getKey()) ? SECRET : shown(entry.getValue())))
                                .toList());
            default -> "";
        };
    }

    /** Whether two parts say the same, whatever the order of the entries of a map and the marks around a text. */
    public static boolean same(@Nullable Node one, @Nullable Node two) {
        return switch (one) {
            case null -> two == null;
            case ScalarNode scalar ->
                two instanceof ScalarNode other
                        && scalar.getValue().strip().equals(other.getValue().strip());
            case SequenceNode list -> two instanceof SequenceNode other && sameParts(list.getValue(), other.getValue());
            case MappingNode map -> two instanceof MappingNode other && sameEntries(entries(map), entries(other));
            default -> false;
        };
    }

    private static boolean sameParts(List<Node> one, List<Node> two) {
        if (one.size() != two.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), two.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameEntries(Map<String, Node> one, Map<String, Node> two) {
        return one.keySet().equals(two.keySet())
                && one.entrySet().stream().allMatch(entry -> same(entry.getValue(), two.get(entry.getKey())));
    }
}
