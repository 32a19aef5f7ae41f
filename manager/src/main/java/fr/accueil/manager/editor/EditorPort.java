// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import fr.accueil.manager.site.SiteDifferenceLine;
import fr.accueil.manager.site.SiteProposal;
import fr.accueil.manager.site.SiteReply;
import java.util.List;

/** The port of the editor: the draft of the administrator who is signed in, for their site. */
public interface EditorPort {

    DraftState state();

    /** Does all of the edits, or none, and keeps the draft. */
    EditReply edit(List<DraftEdit> edits);

    /** What the draft changes in the version that it was made from. */
    List<SiteDifferenceLine> differences();

    /** Puts the draft in force, now or at a local time; done, it is no draft any more. */
    SiteReply apply(SiteProposal proposal);

    /** Makes the draft anew on the version in force, where others changed the same parts. */
    DraftState settle(Side side);

    /** Drops all that the draft changes. */
    DraftState discard();

    /** Whose change of a part stays. */
    enum Side {
        MINE,
        THEIRS
    }
}
