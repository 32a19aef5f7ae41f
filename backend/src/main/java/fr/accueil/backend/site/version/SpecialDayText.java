// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import fr.accueil.backend.site.Opening;
import fr.accueil.backend.site.SiteSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A day with hours of its own, as it is written into a site file. The rest of the file stays as it is, comments included.
 *
 * @param reason by language; none without a reason
 */
public record SpecialDayText(LocalDate day, List<Opening.Span> hours, Map<String, String> reason) {

    private static final String FIELD = "special-days";

    /**
     * A definition with these days in place of what it says of them.
     *
     * @param service the service that they are for; empty for the site
     * @throws IllegalArgumentException when the definition has no such service
     */
    public static SiteSource put(SiteSource source, Optional<String> service, Collection<SpecialDayText> days) {
        return edit(
                source,
                service,
                known -> days.forEach(day -> known.put(day.day().toString(), day.node())));
    }

    /** A definition in which these days are like any other again. */
    public static SiteSource remove(SiteSource source, Optional<String> service, Collection<LocalDate> days) {
        return edit(source, service, known -> days.forEach(day -> known.remove(day.toString())));
    }

    /** Whether two definitions say the same of these days. */
    public static boolean alike(
            SiteSource one, SiteSource other, Optional<String> service, Collection<LocalDate> days) {
        Map<String, Node> here = special(one, service);
        Map<String, Node> there = special(other, service);
        return days.stream().map(LocalDate::toString).allMatch(day -> YamlTree.same(here.get(day), there.get(day)));
    }

    private static Map<String, Node> special(SiteSource source, Optional<String> service) {
        Optional<Node> owner = service.isEmpty()
                ? part(YamlTree.of(source.text()), "site")
                : part(YamlTree.of(source.text()), "services").flatMap(all -> part(all, service.get()));
        return owner.flatMap(one -> part(one, FIELD)).flatMap(YamlTree::parts).orElseGet(Map::of);
    }

    private static Optional<Node> part(Node tree, String name) {
        return YamlTree.parts(tree).map(parts -> parts.get(name));
    }

    /** Changes the special days, by their days. */
    private interface Edit {
        void change(Map<String, Node> days);
    }

    private static SiteSource edit(SiteSource source, Optional<String> service, Edit edit) {
        Node root = YamlTree.of(source.text());
        Node changed = service.isEmpty()
                ? replace(root, "site", site -> edited(site, edit))
                : replace(root, "services", all -> replace(all, service.get(), one -> edited(one, edit)));
        return new SiteSource(source.name(), YamlTree.text(changed), source.words());
    }

    private static Node edited(Node owner, Edit edit) {
        Map<String, Node> parts = new LinkedHashMap<>(YamlTree.parts(owner).orElseThrow());
        Map<String, Node> days = new TreeMap<>(
                Optional.ofNullable(parts.get(FIELD)).flatMap(YamlTree::parts).orElseGet(Map::of));
        edit.change(days);
        if (days.isEmpty()) {
            parts.remove(FIELD);
        } else {
            parts.put(FIELD, YamlTree.lines(List.copyOf(days.values())));
        }
        return YamlTree.like(owner, parts);
    }

    /** Makes one part of a tree anew. */
    private interface Making {
        Node of(Node part);
    }

    private static Node replace(Node tree, String name, Making making) {
        Map<String, Node> parts = new LinkedHashMap<>(YamlTree.parts(tree).orElseGet(Map::of));
        Node part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no " + name);
        }
        parts.put(name, making.of(part));
        return YamlTree.like(tree, parts);
    }

    private Node node() {
        Map<String, Node> parts = new LinkedHashMap<>();
        parts.put("day", YamlTree.quoted(day.toString()));
        parts.put(
                "hours",
                YamlTree.list(hours.stream()
                        .map(span -> YamlTree.quoted(span.from() + "-" + span.until()))
                        .toList()));
        if (!reason.isEmpty()) {
            Map<String, Node> texts = new LinkedHashMap<>();
            reason.forEach((language, text) -> texts.put(language, YamlTree.quoted(text)));
            parts.put("reason", YamlTree.map(texts));
        }
        return YamlTree.map(parts);
    }
}
