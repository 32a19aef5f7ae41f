// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.accueil.manager.common.ManagerWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the fields of a section share: the draft as it is now, the further language, and who is told of changes. */
public final class EditorDesk {

    private final EditorPort port;
    private final ManagerWords words;
    private final List<SerializableRunnable> listeners = new ArrayList<>();
    private final List<SerializableBiConsumer<DraftPlace, String>> renaming = new ArrayList<>();
    private DraftState state;
    private String language;

    public EditorDesk(EditorPort port, ManagerWords words) {
        this.port = port;
        this.words = words;
        this.state = port.state();
        this.language = state.languages().size() > 1 ? state.languages().get(1) : "";
    }

    public ManagerWords words() {
        return words;
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** Why edits are refused; empty when they are kept. */
    public Optional<String> refusal(EditReply reply) {
        return switch (reply) {
            case EditReply.Kept _ -> Optional.empty();
            case EditReply.Refused(var why) -> Optional.of(say("editor.fault." + why));
            case EditReply.Wrong(var mistake) -> Optional.of(mistake.sentence());
        };
    }

    public DraftState state() {
        return state;
    }

    public DraftPart part(DraftPlace place) {
        return state.definition().at(place);
    }

    /** The first language of the site. */
    public String first() {
        return state.first();
    }

    /** The further language that is shown beside the first; empty for a site of one language. */
    public Optional<String> language() {
        return state.languages().stream()
                .skip(1)
                .filter(language::equals)
                .findFirst()
                .or(() -> state.languages().stream().skip(1).findFirst());
    }

    public void translateInto(String chosen) {
        language = chosen;
        tell();
    }

    /** Edits the draft; listeners are told when it is kept. */
    public EditReply edit(DraftEdit... edits) {
        EditReply reply = port.edit(List.of(edits));
        if (reply instanceof EditReply.Kept(DraftState kept)) {
            show(kept);
        }
        return reply;
    }

    /** Gives an entry of a list another name; fields that show a part of it follow. */
    public EditReply rename(DraftPlace entry, String key, String name) {
        EditReply reply = port.edit(List.of(new DraftEdit.Put(entry.at(key), name)));
        if (reply instanceof EditReply.Kept(DraftState kept)) {
            List.copyOf(renaming).forEach(listener -> listener.accept(entry, name));
            show(kept);
        }
        return reply;
    }

    /** Calls with the place and the new name of an entry, before the change is told. */
    void onRename(Component owner, SerializableBiConsumer<DraftPlace, String> listener) {
        renaming.add(listener);
        owner.addDetachListener(event -> renaming.remove(listener));
    }

    /** Another draft is in its place. */
    void show(DraftState next) {
        state = next;
        tell();
    }

    /** Calls after each change of the draft and of the language, until the part of the page is taken away. */
    public void onChange(Component owner, SerializableRunnable listener) {
        listeners.add(listener);
        owner.addDetachListener(event -> listeners.remove(listener));
    }

    private void tell() {
        List.copyOf(listeners).forEach(SerializableRunnable::run);
    }

    /** The mistake of the draft, when it lies within a place. */
    public Optional<DraftState.Mistake> mistakeIn(DraftPlace place) {
        return state.mistake().filter(mistake -> place.covers(mistake.place()));
    }
}
