// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager.editor;

import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.screen.manager.SiteReplies;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.version.SiteDifference;
import fr.accueil.backend.site.version.SiteMerge;
import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.site.version.SiteVersions;
import fr.accueil.backend.sitechange.Proposal;
import fr.accueil.backend.sitechange.SiteChange;
import fr.accueil.backend.sitechange.SiteChanges;
import fr.accueil.backend.sitechange.draft.CurrentDraft;
import fr.accueil.backend.sitechange.draft.EditResult;
import fr.accueil.backend.sitechange.draft.SiteDraft;
import fr.accueil.backend.sitechange.draft.SiteDrafts;
import fr.accueil.backend.sitechange.draft.SiteEdit;
import fr.accueil.backend.sitechange.draft.SiteMistake;
import fr.accueil.backend.sitechange.draft.SourceEditor;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftState;
import fr.accueil.manager.editor.EditReply;
import fr.accueil.manager.editor.EditorPort;
import fr.accueil.manager.site.SiteDifferenceLine;
import fr.accueil.manager.site.SiteProposal;
import fr.accueil.manager.site.SiteReply;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Implements the port of the editor's frame. */
@Component
class EditorAdapter implements EditorPort {

    /** How often an edit is done anew on what the same person has done in another window. */
    private static final int TRIES = 5;

    private final CurrentSite currentSite;
    private final CurrentActor actors;
    private final CurrentDraft drafts;
    private final SiteDrafts kept;
    private final SiteVersions versions;
    private final SiteChanges changes;

    EditorAdapter(
            CurrentSite currentSite,
            CurrentActor actors,
            CurrentDraft drafts,
            SiteDrafts kept,
            SiteVersions versions,
            SiteChanges changes) {
        this.currentSite = currentSite;
        this.actors = actors;
        this.drafts = drafts;
        this.kept = kept;
        this.versions = versions;
        this.changes = changes;
    }

    private Site site() {
        return currentSite.require(Permission.CHANGE_SITE);
    }

    private SiteVersion base(SiteDraft draft) {
        return versions.find(draft.site(), draft.base()).orElseThrow();
    }

    @Override
    public DraftState state() {
        return shown(drafts.get());
    }

    private DraftState shown(SiteDraft draft) {
        Site site = site();
        DraftPart definition = EditorParts.shown(SourceEditor.read(draft.source()));
        return new DraftState(
                site.name().in(ScreenLanguage.or(site.language())),
                languages(site, definition),
                definition,
                draft.base(),
                versions.findInForce(site.code()).orElseThrow().number(),
                draft.revision() == 0 ? 0 : ChangeCount.of(differences(draft)),
                SiteMistake.of(draft.source()).map(this::shown));
    }

    /** Those of the draft; those in force while it names none. */
    private static List<String> languages(Site site, DraftPart definition) {
        List<String> drafted = definition.at("site").at("languages").texts();
        return drafted.isEmpty()
                ? site.languages().stream().map(Locale::getLanguage).toList()
                : drafted;
    }

    private DraftState.Mistake shown(SiteMistake mistake) {
        return EditorParts.shown(mistake, ScreenLanguage.or(site().language()));
    }

    private List<SiteDifference> differences(SiteDraft draft) {
        return SiteDifference.between(base(draft).source(), draft.source());
    }

    @Override
    public List<SiteDifferenceLine> differences() {
        return SiteReplies.lines(differences(drafts.get()));
    }

    @Override
    public EditReply edit(List<DraftEdit> edits) {
        List<SiteEdit> wanted = edits.stream().map(EditorParts::edit).toList();
        for (int i = 0; i < TRIES; i++) {
            SiteDraft draft = drafts.get();
            switch (SourceEditor.edit(draft.source(), wanted)) {
                case EditResult.Refused(var fault) -> {
                    return new EditReply.Refused(EditorParts.shown(fault));
                }
                case EditResult.Wrong(var mistake) -> {
                    return new EditReply.Wrong(shown(mistake));
                }
                case EditResult.Edited(var source) -> {
                    if (drafts.keep(draft, source)) {
                        return new EditReply.Kept(state());
                    }
                }
            }
        }
        return new EditReply.Refused(EditReply.Fault.GONE);
    }

    @Override
    public SiteReply apply(SiteProposal proposal) {
        Site site = site();
        SiteDraft draft = drafts.get();
        Optional<Instant> from =
                proposal.from().map(local -> local.atZone(site.zone()).toInstant());
        SiteChange change = changes.propose(
                actors.get(), site.code(), new Proposal(draft.base(), draft.source(), proposal.reason(), from));
        if (change.isDone() || change instanceof SiteChange.Unchanged) {
            kept.discard(draft);
        }
        return SiteReplies.of(site, change);
    }

    @Override
    public DraftState settle(Side side) {
        SiteDraft draft = drafts.get();
        SiteVersion now = versions.findInForce(draft.site()).orElseThrow();
        SiteSource base = base(draft).source();
        SiteSource settled = SiteMerge.settled(base, draft.source(), now.source(), side == Side.MINE);
        kept.keep(draft, now.number(), SourceEditor.tidied(settled, List.of(base, draft.source(), now.source())));
        return state();
    }

    @Override
    public DraftState discard() {
        kept.discard(drafts.get());
        return state();
    }
}
