// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

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
import jakarta.annotation.security.RolesAllowed;

/** How many counters a day needs. It speaks French unless its address asks for another language. */
@Route("manager/staffing")
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/manager.css")
@StyleSheet("context://manager/staffing.css")
final class StaffingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StaffingDesk desk;
    private transient Registration asking = () -> {};
    private String title = "";

    StaffingView(StaffingDesk desk) {
        this.desk = desk;
        addClassName("manager");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        show(parameters.getSingleParameter("lang").orElse("fr"));
    }

    void show(String language) {
        stop();
        removeAll();
        var words = Words.in(language);
        var choices = desk.choices();
        title = words.say("staffing.title", choices.siteName());
        UI.getCurrent()
                .getPage()
                .executeJs("document.documentElement.lang=$0", words.locale().toLanguageTag());
        getElement().setAttribute("data-zone", choices.zone().getId());
        var result = new StaffingResult(words, choices.targetMinutes());
        add(new StaffingPage(choices, words, question -> ask(question, result), result));
    }

    /** A second question takes the place of the first. */
    private void ask(StaffingQuestion question, StaffingResult result) {
        stop();
        result.begin();
        SerializableConsumer<StaffingNews> turn = UI.getCurrent().accessLater(result::show, () -> {});
        asking = desk.ask(question, turn);
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
