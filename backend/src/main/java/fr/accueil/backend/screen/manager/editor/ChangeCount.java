// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager.editor;

import fr.accueil.backend.site.version.SiteDifference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many things a person has changed: a text that is translated is one, in whatever files it stands. */
final class ChangeCount {

    private static final Pattern WORDS = Pattern.compile("words\\[[a-z]+]\\.?(.*)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("^[^.\\[]+(\\[[^]]*])?(\\.[^.\\[]+)?");

    private ChangeCount() {}

    static int of(List<SiteDifference> differences) {
        Set<String> changed = new HashSet<>();
        Set<String> texts = new HashSet<>();
        differences.stream().filter(one -> !isWords(one)).forEach(one -> {
            Matcher field = FIELD.matcher(one.path());
            changed.add(field.find() ? field.group() : one.path());
            texts.add(one.before());
            texts.add(one.after());
        });
        differences.stream().filter(ChangeCount::isWords).forEach(one -> {
            String text = text(one);
            if (texts.stream().noneMatch(known -> known.contains(text))) {
                changed.add("words " + text);
            }
        });
        return changed.size();
    }

    private static boolean isWords(SiteDifference one) {
        return one.path().startsWith("words[");
    }

    private static String text(SiteDifference one) {
        Matcher words = WORDS.matcher(one.path());
        return words.matches() ? words.group(1) : one.path();
    }
}
