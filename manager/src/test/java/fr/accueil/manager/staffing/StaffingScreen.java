// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.accueil.manager.staffing.StaffingChoices.Day;
import fr.accueil.manager.staffing.StaffingChoices.Queue;
import java.util.List;

/** The page of staffing, over a fake port. */
abstract class StaffingScreen extends BrowserlessTest {

    final FakeStaffingPort port = new FakeStaffingPort();

    StaffingView show(String language) {
        var view = new StaffingView(port);
        UI.getCurrent().add(view);
        view.show(language);
        roundTrip();
        return view;
    }

    void says(StaffingProgress progress) {
        port.listeners.getFirst().accept(progress);
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    void day(int index) {
        ((Select<Day>) find(Select.class).single()).setValue(port.days.get(index));
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    CheckboxGroup<Queue> queues() {
        return find(CheckboxGroup.class).single();
    }

    List<Integer> numbers() {
        return find(IntegerField.class).all().stream()
                .map(IntegerField::getValue)
                .toList();
    }

    void press() {
        test(find(NativeButton.class).single()).click();
        roundTrip();
    }

    String wrong() {
        return find(Paragraph.class).withClassName("wrong").single().getText();
    }

    Component working() {
        return find(StaffingResult.class)
                .single()
                .getChildren()
                .filter(one -> one instanceof Div div && div.hasClassName("working"))
                .findFirst()
                .orElseThrow();
    }

    String bar() {
        return working()
                .getElement()
                .getChildren()
                .filter(one -> one.getTag().equals("progress"))
                .findFirst()
                .orElseThrow()
                .getAttribute("value");
    }

    String answer() {
        return find(H2.class).all().getLast().getText();
    }

    NativeTableRow row(int index) {
        return find(NativeTable.class).single().getBody().getRow(index).orElseThrow();
    }

    static List<String> texts(NativeTableRow row) {
        return row.getChildren()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }
}
