// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.draft;

import fr.accueil.backend.site.SiteFileException;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.mistake.Fault;
import fr.accueil.backend.site.mistake.FileMistake;
import fr.accueil.backend.site.version.YamlTree;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The first thing that the checker does not take.
 *
 * @param place that of the whole when it is in a words file
 * @param fault what is wrong there
 */
public record SiteMistake(SitePlace place, Fault fault) {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    /** Looks at a whole definition; empty when it can be put in force. */
    public static Optional<SiteMistake> of(SiteSource source) {
        try {
            source.site();
            return Optional.empty();
        } catch (SiteFileException e) {
            FileMistake mistake = e.mistake();
            return Optional.of(new SiteMistake(place(DraftTree.of(source.text()), mistake.field()), mistake.fault()));
        }
    }

    /** The place of a field whose entries are counted. */
    private static SitePlace place(DraftTree tree, String field) {
        SitePlace place = SitePlace.of();
        Matcher steps = STEP.matcher(field);
        while (steps.find()) {
            String number = steps.group(2);
            place = place.at(number == null ? steps.group(1) : name(tree, place, number));
        }
        boolean known = place.names().isEmpty()
                || tree.find(SitePlace.of(place.names().getFirst())).isPresent();
        return known ? place : SitePlace.of();
    }

    private static String name(DraftTree tree, SitePlace list, String number) {
        Optional<Node> entry = tree.find(list)
                .filter(SequenceNode.class::isInstance)
                .map(node -> ((SequenceNode) node).getValue())
                .filter(entries -> entries.size() >= Integer.parseInt(number))
                .map(entries -> entries.get(Integer.parseInt(number) - 1));
        return entry.flatMap(YamlTree::name).orElse(number);
    }
}
