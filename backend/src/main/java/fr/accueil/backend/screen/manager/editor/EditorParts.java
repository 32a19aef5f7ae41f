// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager.editor;

import fr.accueil.backend.sitechange.draft.EditResult;
import fr.accueil.backend.sitechange.draft.SiteEdit;
import fr.accueil.backend.sitechange.draft.SiteMistake;
import fr.accueil.backend.sitechange.draft.SitePart;
import fr.accueil.backend.sitechange.draft.SitePlace;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.DraftState;
import fr.accueil.manager.editor.EditReply;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Parts and edits of a draft in the words of the page, and in those of the site file. */
final class EditorParts {

    private EditorParts() {}

    static DraftPart shown(SitePart part) {
        return switch (part) {
            case SitePart.Text(String text) -> new DraftPart.Text(text);
            case SitePart.Items(var items) ->
                new DraftPart.Items(items.stream().map(EditorParts::shown).toList());
            case SitePart.Fields(var fields) -> {
                Map<String, DraftPart> shown = new LinkedHashMap<>();
                fields.forEach((name, value) -> shown.put(name, shown(value)));
                yield new DraftPart.Fields(shown);
            }
        };
    }

    static DraftState.Mistake shown(SiteMistake mistake, Locale language) {
        return new DraftState.Mistake(
                new DraftPlace(mistake.place().names()), mistake.fault().in(language));
    }

    static EditReply.Fault shown(EditResult.Fault fault) {
        return switch (fault) {
            case FIRST_LANGUAGE_MISSING -> EditReply.Fault.FIRST_LANGUAGE_MISSING;
            case TAKEN -> EditReply.Fault.TAKEN;
            case TOO_LONG -> EditReply.Fault.TOO_LONG;
            case GONE -> EditReply.Fault.GONE;
        };
    }

    static SiteEdit edit(DraftEdit edit) {
        return switch (edit) {
            case DraftEdit.Put(var place, String text) -> new SiteEdit.Put(place(place), text);
            case DraftEdit.PutTexts(var place, var texts) -> new SiteEdit.PutTexts(place(place), texts);
            case DraftEdit.Add(var place, DraftPart entry) -> new SiteEdit.Add(place(place), part(entry));
            case DraftEdit.Remove(var place) -> new SiteEdit.Remove(place(place));
            case DraftEdit.Move(var place, int by) -> new SiteEdit.Move(place(place), by);
        };
    }

    private static SitePlace place(DraftPlace place) {
        return new SitePlace(place.names());
    }

    private static SitePart part(DraftPart part) {
        return switch (part) {
            case DraftPart.Text(String text) -> new SitePart.Text(text);
            case DraftPart.Items(var items) ->
                new SitePart.Items(items.stream().map(EditorParts::part).toList());
            case DraftPart.Fields(var fields) -> {
                Map<String, SitePart> parts = new LinkedHashMap<>();
                fields.forEach((name, value) -> parts.put(name, part(value)));
                yield new SitePart.Fields(parts);
            }
        };
    }
}
