// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.sitelist;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.common.ChoiceField;
import fr.accueil.manager.site.SiteFileText;
import fr.accueil.manager.site.SiteUpload;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SitesViewTest extends BrowserlessTest {

    private final FakeSiteListPort port = new FakeSiteListPort();

    private SitesView show() {
        var view = new SitesView(port);
        UI.getCurrent().add(view);
        view.show("fr");
        settle();
        return view;
    }

    private void settle() {
        roundTrip();
        while (runPendingSignalsTasks(0, TimeUnit.MILLISECONDS)) {
            roundTrip();
        }
    }

    private void press(String label) {
        test(find(NativeButton.class)
                        .withCondition(
                                button -> label.equals(button.getElement().getAttribute("aria-label"))
                                        || label.equals(button.getText()))
                        .all()
                        .getLast())
                .click();
        settle();
    }

    private String row(int place) {
        return find(NativeTableRow.class).all().get(place).getElement().getTextRecursively();
    }

    private void type(String id, String text) {
        find(Input.class).withId(id).single().setValue(text);
    }

    private List<String> faults() {
        return find(Paragraph.class).withClassName("fault").all().stream()
                .filter(Paragraph::isVisible)
                .map(Paragraph::getText)
                .toList();
    }

    @Test
    void the_sites_stand_side_by_side_with_their_halls() {
        show();

        assertThat(row(1)).contains("Préfecture de la Loire-Atlantique", "42", "6 sur\u00a08", "87\u00a0%", "2");
        assertThat(row(2))
                .contains("Sous-préfecture de Châteaubriant", "chateaubriant, fermé en ce moment", "0 sur\u00a02");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/manager?site=nantes");
    }

    @Test
    void a_hall_that_changes_is_shown_by_itself() {
        show();

        port.watchers
                .get("chateaubriant")
                .accept(new SiteFigures(
                        4, true, 5, Optional.of(Instant.parse("2026-11-23T09:00:00Z")), 1, 2, OptionalDouble.of(1), 0));
        settle();

        assertThat(row(2)).contains("5", "1 sur\u00a02", "100\u00a0%").doesNotContain("fermé");
    }

    @Test
    void a_page_that_is_left_follows_no_site_any_more() {
        var view = show();

        UI.getCurrent().remove(view);

        assertThat(port.watchers).isEmpty();
    }

    @Test
    void a_site_is_added_from_nothing_from_a_copy_and_from_a_file() {
        show();
        type("site-name", "Sous-préfecture de Saint-Nazaire");
        type("site-code", "saint-nazaire");
        press("Créer le site");
        type("site-name", "Maison de Pornic");
        type("site-code", "pornic");
        find(ChoiceField.class).withId("site-model").single().choose("nantes");
        press("Créer le site");
        var upload = find(SiteUpload.class).single();
        upload.receive(new SiteFileText("ancenis.yaml", "site: {}"));
        upload.take();

        assertThat(port.sent)
                .containsExactly(
                        "add saint-nazaire, Sous-préfecture de Saint-Nazaire",
                        "add pornic, Maison de Pornic, like nantes",
                        "add [ancenis.yaml]");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_stays_typed() {
        show();
        type("site-name", "Pornic");
        type("site-code", "nantes");
        port.answer = new SiteListAnswer.CodeTaken("nantes");
        press("Créer le site");
        assertThat(faults()).singleElement().asString().startsWith("Le code nantes est déjà celui d’un site");
        assertThat(find(Input.class).withId("site-name").single().getValue()).isEqualTo("Pornic");

        port.answer = new SiteListAnswer.WrongName();
        press("Créer le site");
        assertThat(faults()).containsExactly("Donnez un nom d’au plus 120\u00a0caractères.");

        port.answer = new SiteListAnswer.WrongFile("nantes.yaml, line 3");
        find(SiteUpload.class).single().take();
        assertThat(faults()).contains("Le fichier contient une erreur. nantes.yaml, line 3");
    }

    @Test
    void a_site_is_archived_after_a_question_and_put_back() {
        port.archived = List.of(new SiteList.Site("vieux", "Ancienne annexe"));
        show();

        press("Archiver Sous-préfecture de Châteaubriant");
        assertThat(port.sent).isEmpty();
        press("Archiver");
        press("Remettre Ancienne annexe en service");

        assertThat(port.sent).containsExactly("archive chateaubriant", "reopen vieux");
    }

    @Test
    void a_site_that_cannot_be_archived_says_why() {
        show();
        port.answer = new SiteListAnswer.Busy();

        press("Archiver Préfecture de la Loire-Atlantique");
        press("Archiver");

        assertThat(find(Dialog.class).all().getLast().getElement().getTextRecursively())
                .contains("Des visiteurs attendent encore");
    }

    @Test
    void a_manager_who_may_add_no_site_sees_the_figures_alone() {
        port.mayAdd = false;
        show();

        assertThat(row(1)).contains("42");
        assertThat(find(NativeButton.class).all()).isEmpty();
        assertThat(find(Input.class).all()).isEmpty();
    }
}
