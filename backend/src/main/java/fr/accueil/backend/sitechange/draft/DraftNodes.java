// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.draft;

import fr.accueil.backend.site.version.YamlTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Single parts of a YAML tree: read, written, put in the place of others. */
final class DraftNodes {

    private DraftNodes() {}

    /** The same tree, in which no part stands at two places: a change of one would be a change of the other. */
    static Node apart(Node node) {
        return switch (node) {
            case SequenceNode list -> {
                list.getValue().replaceAll(part -> apart(copied(part)));
                yield list;
            }
            case MappingNode map -> {
                map.getValue()
                        .replaceAll(tuple -> new NodeTuple(tuple.getKeyNode(), apart(copied(tuple.getValueNode()))));
                yield map;
            }
            default -> node;
        };
    }

    private static Node copied(Node node) {
        if (node.getAnchor() == null) {
            return node;
        }
        Node copy = switch (node) {
            case SequenceNode list -> new SequenceNode(Tag.SEQ, new ArrayList<>(list.getValue()), list.getFlowStyle());
            case MappingNode map -> new MappingNode(Tag.MAP, new ArrayList<>(map.getValue()), map.getFlowStyle());
            case ScalarNode text -> new ScalarNode(text.getTag(), text.getValue(), null, null, text.getScalarStyle());
            default -> node;
        };
        copy.setAnchor(null);
        return copy;
    }

    static boolean isKey(NodeTuple tuple, String name) {
        return tuple.getKeyNode() instanceof ScalarNode key
                && key.getValue().strip().equals(name);
    }

    static Optional<NodeTuple> field(MappingNode map, String name) {
        return map.getValue().stream().filter(tuple -> isKey(tuple, name)).findFirst();
    }

    static boolean is(Node node, String text) {
        return node instanceof ScalarNode scalar && scalar.getValue().strip().equals(text);
    }

    /** With another value, behind which the comment stays. */
    static NodeTuple with(NodeTuple tuple, Node part) {
        part.setInLineComments(tuple.getValueNode().getInLineComments());
        part.setEndComments(tuple.getValueNode().getEndComments());
        return new NodeTuple(tuple.getKeyNode(), part);
    }

    /** In the place of the one before it, with the comment behind that. */
    static void put(MappingNode map, String name, Node part) {
        for (int i = 0; i < map.getValue().size(); i++) {
            NodeTuple tuple = map.getValue().get(i);
            if (isKey(tuple, name)) {
                map.getValue().set(i, with(tuple, part));
                return;
            }
        }
        map.getValue().add(new NodeTuple(YamlTree.plain(name), part));
    }

    /** Codes and figures without quotes, sentences between them. */
    static Node text(String text) {
        if (text.matches("0|[1-9][0-9]{0,8}")) {
            return new ScalarNode(Tag.INT, text, null, null, DumperOptions.ScalarStyle.PLAIN);
        }
        if (text.matches("true|false")) {
            return new ScalarNode(Tag.BOOL, text, null, null, DumperOptions.ScalarStyle.PLAIN);
        }
        return text.matches("[A-Za-z0-9-]+") ? YamlTree.plain(text) : YamlTree.quoted(text);
    }

    static Node texts(List<String> texts) {
        return new SequenceNode(
                Tag.SEQ, new ArrayList<>(texts.stream().map(DraftNodes::text).toList()), DumperOptions.FlowStyle.FLOW);
    }

    /** A text that has been without a language, in its first one. */
    static Node words(String first, Node text) {
        return new MappingNode(
                Tag.MAP,
                new ArrayList<>(List.of(new NodeTuple(YamlTree.plain(first), text))),
                DumperOptions.FlowStyle.FLOW);
    }

    static Node of(SitePart part) {
        return switch (part) {
            case SitePart.Text(String text) -> text(text);
            case SitePart.Items(var items) ->
                new SequenceNode(
                        Tag.SEQ,
                        new ArrayList<>(items.stream().map(DraftNodes::of).toList()),
                        DumperOptions.FlowStyle.FLOW);
            case SitePart.Fields(var fields) -> {
                List<NodeTuple> tuples = new ArrayList<>();
                fields.forEach((name, value) -> tuples.add(new NodeTuple(YamlTree.plain(name), of(value))));
                yield new MappingNode(Tag.MAP, tuples, DumperOptions.FlowStyle.FLOW);
            }
        };
    }

    static SitePart read(Node node) {
        return switch (node) {
            case ScalarNode text -> new SitePart.Text(text.getValue().strip());
            case SequenceNode list ->
                new SitePart.Items(
                        list.getValue().stream().map(DraftNodes::read).toList());
            case MappingNode map -> {
                Map<String, SitePart> fields = new LinkedHashMap<>();
                map.getValue().forEach(tuple -> {
                    if (tuple.getKeyNode() instanceof ScalarNode key) {
                        fields.put(key.getValue().strip(), read(tuple.getValueNode()));
                    }
                });
                yield new SitePart.Fields(fields);
            }
            default -> new SitePart.Text("");
        };
    }
}
