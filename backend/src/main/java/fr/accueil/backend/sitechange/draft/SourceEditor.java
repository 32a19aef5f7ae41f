// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.draft;

import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.version.YamlTree;
import fr.accueil.backend.sitechange.draft.EditResult.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Edits a definition in its file and its words files, which stay together: translations follow their text. */
public final class SourceEditor {

    /** Of one text, in characters. */
    static final int LONGEST = 2000;

    /** Of one list. */
    static final int MOST = 500;

    private static final SitePlace LANGUAGES = SitePlace.of("site", "languages");
    /** The fields that name an entry of a list. */
    static final Set<String> NAMES = Set.of("code", "letter", "day");

    private final DraftTree tree;
    private final List<String> languages;
    private final DraftWords words;

    private SourceEditor(SiteSource source) {

        this.tree = DraftTree.of(source.text());
        this.languages = tree.texts(LANGUAGES);
        this.words = new DraftWords(languages, source);
    }

    /** The definition as it is written, right or wrong, each text with all its translations. */
    public static SitePart read(SiteSource source) {
        SourceEditor editor = new SourceEditor(source);
        return editor.words.completed(DraftNodes.read(editor.tree.root()));
    }

    /** Does all of the edits, or none. What was wrong before may stay wrong; the text that is put must be right. */
    public static EditResult edit(SiteSource source, List<SiteEdit> edits) {
        SourceEditor editor = new SourceEditor(source);
        Set<String> before = editor.words.used(editor.tree.root());
        for (SiteEdit edit : edits) {
            Optional<Fault> fault = editor.apply(edit);
            if (fault.isPresent()) {
                return new EditResult.Refused(fault.get());
            }
        }
        editor.forgetLanguages();
        editor.words.forget(before, editor.words.used(editor.tree.root()));
        SiteSource edited = new SiteSource(source.name(), editor.tree.text(), editor.words.texts());
        if (edited.isTooLong()) {
            return new EditResult.Refused(Fault.TOO_LONG);
        }
        return new EditCheck(editor.languages).judged(edits, edited);
    }

    /** A language that the site speaks no more goes with all its words: a file with them could not be used. */
    private void forgetLanguages() {
        List<String> spoken = tree.texts(LANGUAGES);
        languages.stream()
                .skip(1)
                .filter(language -> !spoken.contains(language))
                .forEach(language -> {
                    forget(tree.root(), language);
                    words.drop(language);
                });
    }

    private void forget(Node node, String language) {
        switch (node) {
            case SequenceNode list -> list.getValue().forEach(part -> forget(part, language));
            case MappingNode map -> {
                if (DraftNodes.field(map, languages.getFirst()).isPresent()) {
                    map.getValue().removeIf(tuple -> DraftNodes.isKey(tuple, language));
                }
                map.getValue().forEach(tuple -> forget(tuple.getValueNode(), language));
            }
            default -> {}
        }
    }

    /** A definition made of others, without the translations of texts that are in those and not in it. */
    public static SiteSource tidied(SiteSource source, List<SiteSource> madeOf) {
        SourceEditor editor = new SourceEditor(source);
        Set<String> before = new HashSet<>();
        madeOf.forEach(
                one -> before.addAll(editor.words.used(DraftTree.of(one.text()).root())));
        editor.words.forget(before, editor.words.used(editor.tree.root()));
        return new SiteSource(source.name(), source.text(), editor.words.texts());
    }

    private Optional<Fault> apply(SiteEdit edit) {
        return switch (edit) {
            case SiteEdit.Put(SitePlace place, String text) -> put(place, clean(text));
            case SiteEdit.PutTexts(SitePlace place, var texts) ->
                putTexts(
                        place,
                        texts.stream()
                                .map(SourceEditor::clean)
                                .filter(text -> !text.isEmpty())
                                .toList());
            case SiteEdit.Add(SitePlace place, SitePart entry) -> add(place, DraftNodes.of(entry));
            case SiteEdit.Remove(SitePlace place) -> gone(tree.remove(place));
            case SiteEdit.Move(SitePlace place, int by) -> gone(tree.move(place, by));
        };
    }

    private static Optional<Fault> gone(boolean done) {
        return done ? Optional.empty() : Optional.of(Fault.GONE);
    }

    /** Without line ends and other signs that cannot be seen. */
    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private Optional<Fault> put(SitePlace place, String text) {
        if (text.length() > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (languages.contains(place.name())) {
            return putWords(place.around(), place.name(), text);
        }
        if (NAMES.contains(place.name()) && tree.find(place.around().around()).orElse(null) instanceof SequenceNode) {
            return rename(place, text);
        }
        if (text.isEmpty()) {
            tree.remove(place);
            return Optional.empty();
        }
        return gone(tree.put(place, DraftNodes.text(text)));
    }

    private Optional<Fault> rename(SitePlace place, String name) {
        SitePlace entry = place.around();
        SitePlace renamed = entry.around().at(name);
        if (!name.equals(entry.name()) && tree.find(renamed).isPresent()) {
            return Optional.of(Fault.TAKEN);
        }
        if (!tree.put(place, DraftNodes.text(name))) {
            return Optional.of(Fault.GONE);
        }
        if (place.name().equals("letter")) {
            letterChanged(tree.root(), entry.name(), name);
        }
        return Optional.empty();
    }

    /** Services, counters and displays keep the queue that has another letter now. */
    private static void letterChanged(Node node, String before, String after) {
        switch (node) {
            case SequenceNode list -> list.getValue().forEach(part -> letterChanged(part, before, after));
            case MappingNode map ->
                map.getValue().replaceAll(tuple -> {
                    if (DraftNodes.isKey(tuple, "queue") || DraftNodes.isKey(tuple, "queues")) {
                        replaceLetter(tuple.getValueNode(), before, after);
                        return DraftNodes.is(tuple.getValueNode(), before)
                                ? DraftNodes.with(tuple, DraftNodes.text(after))
                                : tuple;
                    }
                    letterChanged(tuple.getValueNode(), before, after);
                    return tuple;
                });
            default -> {}
        }
    }

    private static void replaceLetter(Node letters, String before, String after) {
        if (letters instanceof SequenceNode list) {
            list.getValue().replaceAll(one -> DraftNodes.is(one, before) ? DraftNodes.text(after) : one);
        }
    }

    private Optional<Fault> putWords(SitePlace owner, String language, String text) {
        String first = languages.getFirst();
        boolean staff = owner.names().contains("counter-rules");
        if (tree.find(owner).orElse(null) instanceof ScalarNode label) {
            tree.put(owner, DraftNodes.words(first, label));
        }
        Optional<String> known = text(owner.at(first));
        if (language.equals(first)) {
            return text.isEmpty() ? withoutWords(owner) : putFirst(owner.at(first), known.orElse(text), text);
        }
        if (known.isEmpty()) {
            return text.isEmpty() ? Optional.empty() : Optional.of(Fault.FIRST_LANGUAGE_MISSING);
        }
        if (tree.find(owner.at(language)).isEmpty() && words.has(language) && !staff) {
            words.translate(language, known.get(), text);
            return Optional.empty();
        }
        if (text.isEmpty()) {
            tree.remove(owner.at(language));
            return Optional.empty();
        }
        return gone(tree.put(owner.at(language), YamlTree.quoted(text)));
    }

    private Optional<Fault> putFirst(SitePlace place, String before, String text) {
        words.rename(before, text);
        return gone(tree.put(place, YamlTree.quoted(text)));
    }

    /** A text that is there in no other language goes; an entry of a list goes by its own button. */
    private Optional<Fault> withoutWords(SitePlace owner) {
        boolean others = languages.stream()
                .skip(1)
                .anyMatch(language -> tree.find(owner.at(language)).isPresent());
        if (others || tree.find(owner.around()).orElse(null) instanceof SequenceNode) {
            return Optional.of(Fault.FIRST_LANGUAGE_MISSING);
        }
        tree.remove(owner);
        return Optional.empty();
    }

    private Optional<String> text(SitePlace place) {
        return tree.find(place)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue().strip());
    }

    private Optional<Fault> putTexts(SitePlace place, List<String> texts) {
        if (texts.size() > MOST || texts.stream().anyMatch(text -> text.length() > LONGEST)) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (texts.equals(tree.texts(place))) {
            return Optional.empty();
        }
        if (texts.isEmpty()) {
            tree.remove(place);
            return Optional.empty();
        }
        return gone(tree.put(place, DraftNodes.texts(new ArrayList<>(texts))));
    }

    private Optional<Fault> add(SitePlace place, Node entry) {
        Optional<String> name = YamlTree.name(entry);
        if (entry instanceof MappingNode
                && name.flatMap(known -> tree.find(place.at(known))).isPresent()) {
            return Optional.of(Fault.TAKEN);
        }
        boolean full = tree.find(place).orElse(null) instanceof SequenceNode list
                && list.getValue().size() >= MOST;
        return full ? Optional.of(Fault.TOO_LONG) : gone(tree.add(place, entry));
    }
}
