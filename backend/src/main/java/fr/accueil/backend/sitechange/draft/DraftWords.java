// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.draft;

import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.version.YamlTree;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The words files of a draft, which follow the texts of its first language: each of those is the key of its translation. */
final class DraftWords {

    private final String first;
    private final SiteSource source;
    private final Map<String, DraftTree> files = new TreeMap<>();

    DraftWords(List<String> languages, SiteSource source) {
        this.source = source;
        this.first = languages.isEmpty() ? "" : languages.getFirst();
        source.words().forEach((language, text) -> files.put(language, DraftTree.of(text)));
    }

    boolean has(String language) {
        return files.containsKey(language);
    }

    Optional<String> translation(String language, String text) {
        return Optional.ofNullable(files.get(language))
                .flatMap(file -> file.find(SitePlace.of(text)))
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue().strip());
    }

    void translate(String language, String text, String translation) {
        DraftTree file = files.get(language);
        if (file != null && translation.isEmpty()) {
            file.remove(SitePlace.of(text));
        } else if (file != null && file.root() instanceof MappingNode map) {
            if (DraftNodes.field(map, text).isEmpty()) {
                map.getValue().add(new NodeTuple(YamlTree.quoted(text), YamlTree.quoted(translation)));
            } else {
                DraftNodes.put(map, text, YamlTree.quoted(translation));
            }
        }
    }

    /** A text of the first language is written otherwise: its translations stay, for somebody to look at them. */
    void rename(String before, String after) {
        for (String language : files.keySet()) {
            if (translation(language, after).isEmpty()) {
                translation(language, before).ifPresent(kept -> translate(language, after, kept));
            }
        }
    }

    /** Takes the translations away whose text is nowhere any more; what was never used is for the checker to tell. */
    void forget(Set<String> before, Set<String> after) {
        before.stream()
                .filter(text -> !after.contains(text))
                .forEach(text -> files.values().forEach(file -> file.remove(SitePlace.of(text))));
    }

    /** Takes the whole file of a language away. */
    void drop(String language) {
        files.remove(language);
    }

    /** A file in which nothing is changed stays to the letter. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>(source.words());
        texts.keySet().retainAll(files.keySet());
        files.forEach((language, file) -> texts.computeIfPresent(
                language, (key, text) -> YamlTree.same(YamlTree.of(text), file.root()) ? text : file.text()));
        return texts;
    }

    /** All texts of the first language; the labels of the staff are translated where they stand. */
    Set<String> used(Node root) {
        Set<String> texts = new HashSet<>();
        collect(root, texts);
        return texts;
    }

    private void collect(Node node, Set<String> texts) {
        switch (node) {
            case SequenceNode list -> list.getValue().forEach(part -> collect(part, texts));
            case MappingNode map ->
                map.getValue().forEach(tuple -> {
                    if (DraftNodes.isKey(tuple, first) && tuple.getValueNode() instanceof ScalarNode text) {
                        texts.add(text.getValue().strip());
                    } else if (!DraftNodes.isKey(tuple, "counter-rules")) {
                        collect(tuple.getValueNode(), texts);
                    }
                });
            default -> {}
        }
    }

    /** The same part, in which each text has the translations of the words files beside its own. */
    SitePart completed(SitePart part) {
        return switch (part) {
            case SitePart.Text text -> text;
            case SitePart.Items(var items) ->
                new SitePart.Items(items.stream().map(this::completed).toList());
            case SitePart.Fields(var fields) -> {
                Map<String, SitePart> complete = new LinkedHashMap<>();
                fields.forEach(
                        (name, value) -> complete.put(name, name.equals("counter-rules") ? value : completed(value)));
                if (fields.get(first) instanceof SitePart.Text(String text)) {
                    files.keySet()
                            .forEach(language -> translation(language, text)
                                    .ifPresent(found -> complete.putIfAbsent(language, new SitePart.Text(found))));
                }
                yield new SitePart.Fields(complete);
            }
        };
    }
}
