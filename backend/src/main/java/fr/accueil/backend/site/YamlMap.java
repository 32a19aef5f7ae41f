// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.mistake.Fault;
import fr.accueil.backend.site.mistake.FaultKind;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A map of a YAML file with its lines, so that every mistake can be shown where it is. */
public final class YamlMap {

    private final String file;
    private final String path;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlMap(String file, String path, Node node) {
        this.file = file;
        this.path = path;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode map)) {
            throw new SiteFileException(file, line, path.isEmpty() ? "file" : path, FaultKind.NOT_A_MAP.of());
        }
        for (NodeTuple tuple : map.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            lines.put(key, lineOf(tuple.getKeyNode()));
            if (values.put(key, tuple.getValueNode()) != null) {
                throw new SiteFileException(file, lineOf(tuple.getKeyNode()), name(key), FaultKind.WRITTEN_TWICE.of());
            }
        }
    }

    /** Reads a whole file. */
    public static YamlMap read(String file, String text) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new SiteFileException(file, 1, "file", FaultKind.EMPTY.of());
            }
            return new YamlMap(file, "", root);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw new SiteFileException(
                    file, mark == null ? 1 : mark.getLine() + 1, "file", FaultKind.NOT_YAML.of(e.getProblem()));
        } catch (YAMLException e) {
            // Too long, too deep, or too many repetitions of one part.
            throw new SiteFileException(
                    file, 1, "file", FaultKind.YAML_NOT_READ_HERE.of(String.valueOf(e.getMessage())));
        }
    }

    /** Refuses every field but these. */
    public YamlMap allowing(String... fields) {
        Set<String> allowed = Set.of(fields);
        for (String field : values.keySet()) {
            if (!allowed.contains(field)) {
                throw fail(field, FaultKind.UNKNOWN_FIELD.of(String.join(", ", fields)));
            }
        }
        return this;
    }

    public String text(String field) {
        return optionalText(field).orElseThrow(() -> missing(field));
    }

    public Optional<String> optionalText(String field) {
        Node node = values.get(field);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw fail(field, FaultKind.NOT_A_TEXT.of());
        }
        return Optional.of(scalar.getValue().strip());
    }

    /** A text that a function understands; the kind of the mistake when it throws is given the text. */
    public <T> Optional<T> optional(String field, Function<String, T> reading, FaultKind otherwise, Object... more) {
        return optionalText(field).map(text -> {
            try {
                return reading.apply(text);
            } catch (RuntimeException e) {
                throw fail(field, otherwise.about(text, more));
            }
        });
    }

    public <T> T required(String field, Function<String, T> reading, FaultKind otherwise, Object... more) {
        return optional(field, reading, otherwise, more).orElseThrow(() -> missing(field));
    }

    public boolean flag(String field) {
        return optional(field, YamlMap::booleanOf, FaultKind.NOT_TRUE_OR_FALSE).orElse(false);
    }

    public Optional<Integer> integer(String field, int least, int most) {
        return optional(
                field, text -> within(Integer.parseInt(text), least, most), FaultKind.NOT_A_WHOLE_NUMBER, least, most);
    }

    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (Node node : sequence(field)) {
            if (!(node instanceof ScalarNode scalar)) {
                throw new SiteFileException(file, lineOf(node), name(field), FaultKind.NOT_TEXTS.of());
            }
            texts.add(scalar.getValue());
        }
        return List.copyOf(texts);
    }

    public List<YamlMap> maps(String field) {
        List<YamlMap> maps = new ArrayList<>();
        for (Node node : sequence(field)) {
            maps.add(new YamlMap(file, name(field) + "[" + (maps.size() + 1) + "]", node));
        }
        return List.copyOf(maps);
    }

    public Optional<YamlMap> map(String field) {
        return Optional.ofNullable(values.get(field)).map(node -> new YamlMap(file, name(field), node));
    }

    boolean isMap(String field) {
        return values.get(field) instanceof MappingNode;
    }

    Set<String> fields() {
        return values.keySet();
    }

    public SiteFileException fail(String field, Fault fault) {
        return new SiteFileException(file, lines.getOrDefault(field, line), name(field), fault);
    }

    public SiteFileException missing(String field) {
        return fail(field, FaultKind.MISSING.of());
    }

    private List<Node> sequence(String field) {
        Node node = values.get(field);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw fail(field, FaultKind.NOT_A_LIST.of());
        }
        return sequence.getValue();
    }

    private String name(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private static int lineOf(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }

    private static boolean booleanOf(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static int within(int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException();
        }
        return value;
    }
}
