// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.training;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.ModalSheet;
import fr.accueil.screenkit.LiveState;
import fr.accueil.screenkit.PageAttributes;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The page of the training of a site. */
@Route(value = "manager/training", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/training.css")
final class TrainingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TrainingPort port;
    private transient @Nullable LiveState<TrainingState> live;
    private String title = "";

    TrainingView(TrainingPort port) {
        this.port = port;
        addClassName("manager");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getUI().getLocale().toLanguageTag());
    }

    void show(String language) {
        stop();
        removeAll();
        var words = ManagerWords.in(language);
        var state = new LiveState<>(
                UI.getCurrent(),
                port::watch,
                port::training,
                Comparator.comparingLong(TrainingState::seq).thenComparing(TrainingState::now));
        live = state;
        title = words.say("training.title", state.now().siteName());
        getElement().setAttribute(PageAttributes.ZONE, state.now().zone().getId());
        var end = new NativeButton(words.say("training.end"), click -> end(words, state));
        end.setTestId("training-end");
        add(new TrainingPage(
                state.signal(), words, new TrainingForm(port, words, state.signal(), state::refresh), end));
    }

    /** Everything of the training goes: it is asked once. */
    private void end(ManagerWords words, LiveState<TrainingState> state) {
        var sheet = new ModalSheet(words.say("training.end.sure")).with(new Paragraph(words.say("training.end.text")));
        sheet.choices(sheet.close(words.say("cancel")), sheet.act(words.say("training.end"), () -> {
            port.end();
            state.refresh();
        }));
        sheet.open();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void stop() {
        if (live != null) {
            live.end();
            live = null;
        }
    }
}
