// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import fr.accueil.manager.site.SiteDifferenceLine;
import fr.accueil.manager.site.SiteProposal;
import fr.accueil.manager.site.SiteReply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A draft in French, English and Arabic whose answers the test sets; edits are written down, and shown when a test says so. */
public final class FakeEditorPort implements EditorPort {

    public List<String> languages = List.of("fr", "en", "ar");
    public DraftPart definition = fields("queues", items());
    public int changes;
    public int base = 2;
    public int inForce = 2;
    public Optional<DraftState.Mistake> mistake = Optional.empty();
    public Optional<EditReply> answer = Optional.empty();
    public SiteReply reply = new SiteReply.Applied(3, false);
    public final List<DraftEdit> edits = new ArrayList<>();
    public final List<SiteProposal> applied = new ArrayList<>();
    public final List<Side> settled = new ArrayList<>();
    public int discarded;

    public static DraftPart text(String text) {
        return new DraftPart.Text(text);
    }

    public static DraftPart items(DraftPart... items) {
        return new DraftPart.Items(List.of(items));
    }

    /** @param namesAndParts a name, then its part or its text, and so on */
    public static DraftPart fields(Object... namesAndParts) {
        Map<String, DraftPart> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndParts.length; i += 2) {
            Object part = namesAndParts[i + 1];
            fields.put((String) namesAndParts[i], part instanceof DraftPart known ? known : text((String) part));
        }
        return new DraftPart.Fields(fields);
    }

    public static DraftPart queue(String letter, String french, String english) {
        return fields("letter", letter, "name", fields("fr", french, "en", english));
    }

    @Override
    public DraftState state() {
        return new DraftState("Préfecture", languages, definition, base, inForce, changes, mistake);
    }

    @Override
    public EditReply edit(List<DraftEdit> wanted) {
        edits.addAll(wanted);
        changes += answer.isEmpty() ? 1 : 0;
        return answer.orElseGet(() -> new EditReply.Kept(state()));
    }

    @Override
    public List<SiteDifferenceLine> differences() {
        return List.of(new SiteDifferenceLine("queues[A].name.fr", "Accueil", "Réception"));
    }

    @Override
    public SiteReply apply(SiteProposal proposal) {
        applied.add(proposal);
        changes = reply instanceof SiteReply.Applied ? 0 : changes;
        return reply;
    }

    @Override
    public DraftState settle(Side side) {
        settled.add(side);
        base = inForce;
        return state();
    }

    @Override
    public DraftState discard() {
        discarded++;
        changes = 0;
        return state();
    }
}
