// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences of a page that may be read aloud, taken from the components on the server. read-aloud.js selects the
 * visible ones and joins adjacent texts in the same way.
 */
public final class ReadAloud {
    private static final Set<String> WHOLE = Set.of("button", "a", "h1", "h2", "h3", "p", "li", "label");
    private static final Set<String> WHOLE_ROLES = Set.of("img", "status");
    private static final Set<String> SILENT_TAGS = Set.of("svg", "input", "script", "style");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern ENDED = Pattern.compile(".*[.?!…:؟。]", Pattern.DOTALL);

    private ReadAloud() {}

    /** Adds a full stop to each sentence that has no final punctuation. */
    public static Set<String> sentences(Element page) {
        Set<String> sentences = new LinkedHashSet<>();
        collect(page, sentences);
        return sentences;
    }

    /** A sentence without its spaces, which browsers may change. */
    public static String key(String sentence) {
        return SPACES.matcher(sentence).replaceAll("");
    }

    private static void collect(Element element, Set<String> into) {
        element.getChildren()
                .filter(child -> !child.isTextNode() && child.isVisible() && !isSilent(child))
                .forEach(child -> {
                    if (isOneSentence(child) || child.getChildren().allMatch(Element::isTextNode)) {
                        String sentence = sentence(child);
                        Stream.of(sentence).filter(text -> !text.isEmpty()).forEach(into::add);
                    }
                    collect(child, into);
                });
    }

    private static boolean isSilent(Element element) {
        return SILENT_TAGS.contains(element.getTag())
                || "true".equals(element.getAttribute("aria-hidden"))
                || element.hasAttribute(KioskAttributes.UNSPOKEN)
                || element.hasAttribute(KioskAttributes.KEY);
    }

    private static boolean isOneSentence(Element element) {
        return WHOLE.contains(element.getTag())
                || element.hasAttribute("role") && WHOLE_ROLES.contains(element.getAttribute("role"));
    }

    private static String sentence(Element element) {
        String text = text(element);
        boolean described =
                Set.of("button", "a").contains(element.getTag()) && element.hasAttribute("aria-description");
        String line = described ? text + ", " + element.getAttribute("aria-description") : text;
        return line.isEmpty() || ENDED.matcher(line).matches() ? line : line + ".";
    }

    private static String text(Element element) {
        String label = element.getAttribute("aria-label");
        return SPACES.matcher(label == null ? visibleText(element) : label)
                .replaceAll(" ")
                .strip();
    }

    private static String visibleText(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        if (element.getTag().equals("svg")) {
            return "";
        }
        return element.getChildren()
                .filter(child -> child.isTextNode() || child.isVisible())
                .map(child -> child.isTextNode() ? child.getText() : " " + visibleText(child) + " ")
                .collect(Collectors.joining());
    }
}
