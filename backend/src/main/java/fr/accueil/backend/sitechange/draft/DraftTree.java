// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.draft;

import fr.accueil.backend.site.version.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The tree of a YAML text, whose parts are found by their places and changed one by one. */
final class DraftTree {

    private final Node root;

    private DraftTree(Node root) {
        this.root = root;
    }

    static DraftTree of(String text) {
        return new DraftTree(DraftNodes.apart(YamlTree.of(text)));
    }

    Node root() {
        return root;
    }

    String text() {
        return YamlTree.text(root);
    }

    Optional<Node> find(SitePlace place) {
        Optional<Node> found = Optional.of(root);
        for (String name : place.names()) {
            found = found.flatMap(node -> below(node, name));
        }
        return found;
    }

    private static Optional<Node> below(Node node, String name) {
        return switch (node) {
            case MappingNode map -> DraftNodes.field(map, name).map(NodeTuple::getValueNode);
            case SequenceNode list -> {
                OptionalInt index = index(list, name);
                yield index.isEmpty()
                        ? Optional.empty()
                        : Optional.of(list.getValue().get(index.getAsInt()));
            }
            default -> Optional.empty();
        };
    }

    private static OptionalInt index(SequenceNode list, String name) {
        List<Node> entries = list.getValue();
        OptionalInt named = IntStream.range(0, entries.size())
                .filter(i -> entries.get(i) instanceof MappingNode)
                .filter(i -> YamlTree.name(entries.get(i)).filter(name::equals).isPresent())
                .findFirst();
        if (named.isPresent() || !name.matches("[1-9][0-9]{0,4}") || Integer.parseInt(name) > entries.size()) {
            return named;
        }
        return OptionalInt.of(Integer.parseInt(name) - 1);
    }

    /** Puts a part in its place, around which maps are made where there are none. */
    boolean put(SitePlace place, Node part) {
        Optional<Node> owner = find(place.around());
        if (owner.isEmpty()) {
            return !place.around().names().isEmpty()
                    && put(place.around(), new MappingNode(Tag.MAP, new ArrayList<>(), DumperOptions.FlowStyle.FLOW))
                    && put(place, part);
        }
        if (!(owner.get() instanceof MappingNode map)) {
            return false;
        }
        DraftNodes.put(map, place.name(), part);
        return true;
    }

    /** A map that has nothing left goes too. */
    boolean remove(SitePlace place) {
        boolean removed = removeOne(place);
        SitePlace around = place.around();
        boolean empty = removed
                && around.names().size() > 1
                && find(around).orElse(null) instanceof MappingNode map
                && map.getValue().isEmpty();
        return empty ? remove(around) : removed;
    }

    private boolean removeOne(SitePlace place) {
        return switch (find(place.around()).orElse(null)) {
            case MappingNode map -> map.getValue().removeIf(tuple -> DraftNodes.isKey(tuple, place.name()));
            case SequenceNode list -> {
                OptionalInt index = index(list, place.name());
                index.ifPresent(at -> list.getValue().remove(at));
                yield index.isPresent();
            }
            case null, default -> false;
        };
    }

    boolean move(SitePlace place, int by) {
        if (!(find(place.around()).orElse(null) instanceof SequenceNode list)) {
            return false;
        }
        OptionalInt index = index(list, place.name());
        if (index.isEmpty()
                || index.getAsInt() + by < 0
                || index.getAsInt() + by >= list.getValue().size()) {
            return false;
        }
        Node entry = list.getValue().remove(index.getAsInt());
        list.getValue().add(index.getAsInt() + by, entry);
        return true;
    }

    boolean add(SitePlace place, Node entry) {
        Node list = find(place).orElse(null);
        if (list == null) {
            return put(
                    place, new SequenceNode(Tag.SEQ, new ArrayList<>(List.of(entry)), DumperOptions.FlowStyle.BLOCK));
        }
        if (!(list instanceof SequenceNode known)) {
            return false;
        }
        if (known.getValue().isEmpty()) {
            known.setFlowStyle(DumperOptions.FlowStyle.BLOCK);
        }
        return known.getValue().add(entry);
    }

    /** The texts of a list. */
    List<String> texts(SitePlace place) {
        return find(place).orElse(null) instanceof SequenceNode list
                ? list.getValue().stream()
                        .filter(ScalarNode.class::isInstance)
                        .map(text -> ((ScalarNode) text).getValue())
                        .toList()
                : List.of();
    }
}
