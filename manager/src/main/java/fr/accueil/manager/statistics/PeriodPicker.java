// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ChoiceField;
import fr.accueil.manager.common.ManagerWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The choice of the period, the comparison and the filters. */
final class PeriodPicker extends Div {

    private static final String PAGE = "manager/statistics";

    private final StatisticsPort.Choices choices;
    private final StatisticsAddress address;
    private final ManagerWords words;

    PeriodPicker(StatisticsPort.Choices choices, StatisticsAddress address, ManagerWords words) {
        this.choices = choices;
        this.address = address;
        this.words = words;
        addClassName("picker");
        add(periods(), form());
    }

    private Component periods() {
        LocalDate today = choices.today();
        LocalDate monday = today.with(DayOfWeek.MONDAY);
        YearMonth month = YearMonth.from(today);
        Nav periods = new Nav(
                period("period.today", today, today),
                period("period.week", monday, monday.plusDays(6)),
                period("period.last-week", monday.minusDays(7), monday.minusDays(1)),
                period("period.month", month.atDay(1), month.atEndOfMonth()),
                period(
                        "period.last-month",
                        month.minusMonths(1).atDay(1),
                        month.minusMonths(1).atEndOfMonth()),
                period("period.year", LocalDate.of(today.getYear(), 1, 1), LocalDate.of(today.getYear(), 12, 31)));
        periods.getElement().setAttribute("aria-label", words.say("period"));
        return periods;
    }

    private Component period(String name, LocalDate from, LocalDate to) {
        Anchor link = new Anchor(address.in(from, to).text(PAGE), words.say(name));
        if (address.query().from().equals(from) && address.query().to().equals(to)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component form() {
        Fields fields = fields();
        NativeButton show = new NativeButton(
                words.say("show"),
                click -> UI.getCurrent().navigate(PAGE, QueryParameters.simple(fields.over(address.parameters()))));
        show.addClassName("primary");
        Div form = new Div(
                labelled("from", fields.from),
                labelled("to", fields.to),
                labelled("service", fields.service),
                labelled("queue", fields.queue),
                labelled("visitors", fields.visitors),
                labelled("compare", fields.compare),
                show);
        form.addClassName("form");
        return form;
    }

    private Fields fields() {
        return new Fields(
                date(address.query().from()),
                date(address.query().to()),
                new ChoiceField(
                        options("filter.all", choices.services()),
                        address.query().service().orElse("")),
                new ChoiceField(
                        options("filter.all-queues", choices.queues()),
                        address.query().queue().orElse("")),
                new ChoiceField(
                        visitors(),
                        address.query().visitors().map(StatisticsAddress::code).orElse("")),
                new ChoiceField(comparisons(), StatisticsAddress.code(address.compare())));
    }

    private record Fields(
            Input from, Input to, ChoiceField service, ChoiceField queue, ChoiceField visitors, ChoiceField compare) {

        /** The parameters of the choice, which replace those of the address. */
        Map<String, String> over(Map<String, String> parameters) {
            Map<String, String> wanted = new LinkedHashMap<>(parameters);
            wanted.put("from", from.getValue());
            wanted.put("to", to.getValue());
            wanted.put("service", service.chosen());
            wanted.put("queue", queue.chosen());
            wanted.put("visitors", visitors.chosen());
            wanted.put("compare", compare.chosen());
            wanted.values().removeIf(String::isEmpty);
            return wanted;
        }
    }

    private static Input date(LocalDate value) {
        Input input = new Input();
        input.setType("date");
        input.setValue(value.toString());
        return input;
    }

    private Component labelled(String name, Component field) {
        field.setId("pick-" + name);
        NativeLabel label = new NativeLabel(words.say("pick." + name));
        label.setFor(field);
        return new Div(label, field);
    }

    private List<Choice> options(String all, List<Choice> some) {
        List<Choice> options = new ArrayList<>();
        options.add(new Choice("", words.say(all)));
        options.addAll(some);
        return options;
    }

    private List<Choice> visitors() {
        List<Choice> options = new ArrayList<>();
        options.add(new Choice("", words.say("visitors.all")));
        for (StatisticsQuery.Visitors one : StatisticsQuery.Visitors.values()) {
            options.add(new Choice(StatisticsAddress.code(one), FilterWords.visitors(one, words)));
        }
        return options;
    }

    private List<Choice> comparisons() {
        List<Choice> options = new ArrayList<>();
        for (StatisticsAddress.Compare one : StatisticsAddress.Compare.values()) {
            String code = StatisticsAddress.code(one);
            options.add(new Choice(code, words.say("compare." + code)));
        }
        return options;
    }
}
