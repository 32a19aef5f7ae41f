// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.screenkit.PageAttributes;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page "how many counters". */
@Route(value = "manager/staffing", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/staffing.css")
final class StaffingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StaffingPort port;
    private transient Registration asking = () -> {};
    private String title = "";
    private @Nullable StaffingPage page;
    private transient Optional<StaffingQuestion> asked = Optional.empty();
    private transient Optional<StaffingProgress.Answered> answered = Optional.empty();

    StaffingView(StaffingPort port) {
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
        var choices = port.choices();
        title = words.say("staffing.title", choices.siteName());
        getElement().setAttribute(PageAttributes.ZONE, choices.zone().getId());
        var result = new StaffingResult(words, choices.targetMinutes());
        StaffingPage before = page;
        StaffingPage now = new StaffingPage(choices, words, question -> ask(question, result), result);
        page = now;
        if (before != null) {
            now.takeOver(before);
        }
        add(now);
        answered.ifPresentOrElse(result::show, () -> asked.ifPresent(question -> ask(question, result)));
    }

    /** A second question cancels the first. */
    private void ask(StaffingQuestion question, StaffingResult result) {
        stop();
        asked = Optional.of(question);
        answered = Optional.empty();
        result.begin();
        SerializableConsumer<StaffingProgress> turn =
                UI.getCurrent().accessLater(progress -> follow(progress, result), () -> {});
        asking = port.ask(question, turn);
    }

    private void follow(StaffingProgress progress, StaffingResult result) {
        if (progress instanceof StaffingProgress.Answered answer) {
            answered = Optional.of(answer);
        }
        result.show(progress);
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
        asking.remove();
        asking = () -> {};
    }
}
