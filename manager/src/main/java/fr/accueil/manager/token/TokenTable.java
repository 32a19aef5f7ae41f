// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.token;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.manager.common.LiveTable;
import fr.accueil.manager.common.ManagerAttributes;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.SiteClock;
import fr.accueil.manager.token.TokenList.Token;
import fr.accueil.screenkit.WrittenDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tokens, each with what it may do, until when, its last use, and the button that ends it. */
final class TokenTable {

    private final TokenList list;
    private final ManagerWords words;
    private final SerializableConsumer<Token> revoke;

    private TokenTable(TokenList list, ManagerWords words, SerializableConsumer<Token> revoke) {
        this.list = list;
        this.words = words;
        this.revoke = revoke;
    }

    static Component of(TokenList list, ManagerWords words, SerializableConsumer<Token> revoke) {
        var rows = new TokenTable(list, words, revoke);
        var keys = new ValueSignal<List<Token>>(list.tokens());
        return new LiveTable<>(
                words.say("tokens"),
                Stream.of("tokens.name", "tokens.scope", "tokens.created", "tokens.used", "tokens.until", "tokens.do")
                        .map(words::say)
                        .toList(),
                words.say("tokens.none"),
                keys,
                rows::row);
    }

    private NativeTableRow row(Token token) {
        var row = new NativeTableRow(
                name(token),
                twoLines(scope(token), token.site().orElse(words.say("tokens.site.all"))),
                twoLines(
                        token.createdAt().map(at -> date(day(at))).orElse(words.say("none")),
                        token.createdBy().map(by -> words.say("tokens.by", by)).orElse("")),
                twoLines(token.usedAt().map(this::moment).orElse(words.say("tokens.used.never")), ""),
                until(token),
                end(token));
        label(row, "", "tokens.scope", "tokens.created", "tokens.used", "tokens.until", "");
        return row;
    }

    /** In a narrow window the cells stand below each other, each after the name of its column. */
    private void label(NativeTableRow row, String... columns) {
        for (int i = 0; i < columns.length; i++) {
            if (!columns[i].isEmpty()) {
                row.getComponentAt(i).getElement().setAttribute(ManagerAttributes.LABEL, words.say(columns[i]));
            }
        }
    }

    private static Component name(Token token) {
        var name = new Span(token.name());
        name.addClassName("strong");
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private String scope(Token token) {
        return token.scope()
                .map(scope -> words.say("tokens.scope." + scope.name().toLowerCase(Locale.ROOT)))
                .orElse(words.say("tokens.scope.old"));
    }

    private Component until(Token token) {
        if (token.over()) {
            var over = new Span(words.say("tokens.over"));
            over.addClassName("below");
            var cell = twoLines("", token.lastDay().map(this::date).orElse(""));
            cell.addComponentAsFirst(over);
            return cell;
        }
        return twoLines(token.lastDay().map(this::date).orElse(words.say("tokens.day.none")), "");
    }

    private Component end(Token token) {
        var button = new NativeButton(words.say("tokens.revoke"), click -> revoke.accept(token));
        button.addClassName("action");
        button.getElement().setAttribute("aria-label", words.say("tokens.revoke.for", token.name()));
        return new NativeTableCell(button);
    }

    private static NativeTableCell twoLines(String first, String second) {
        var below = new Span(second);
        below.addClassName("place");
        var cell = new NativeTableCell(new Div(new Span(first), below));
        below.setVisible(!second.isEmpty());
        return cell;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, list.zone());
    }

    private String date(LocalDate day) {
        return WrittenDates.write(DateTimeFormatter.ofPattern(words.say("tokens.date"), words.locale()), day);
    }

    private String moment(Instant at) {
        var day = day(at);
        return day.equals(day(list.now()))
                ? words.say("tokens.used.today", SiteClock.time(at, list.zone(), words))
                : date(day);
    }
}
