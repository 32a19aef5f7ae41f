// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.page;

import fr.accueil.backend.account.OwnAccount;
import fr.accueil.backend.account.OwnAccountAnswer;
import fr.accueil.backend.account.password.PasswordFault;
import fr.accueil.backend.account.password.PasswordRules;
import fr.accueil.backend.language.StaffLanguage;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.SignedIn;
import fr.accueil.backend.security.StoredSignIn;
import fr.accueil.backend.security.signin.SignInDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own account: the password, and where they are signed in. For all of the staff, without Vaadin. */
@Controller
class AccountPages {

    private static final String AGAIN = "redirect:/account";
    private static final String SIGN_IN = "redirect:/sign-in";

    private final OwnAccount account;
    private final CurrentActor actors;
    private final StoredSignIn signIn;
    private final AccountModel models;

    AccountPages(OwnAccount account, CurrentActor actors, StoredSignIn signIn, AccountModel models) {
        this.account = account;
        this.actors = actors;
        this.signIn = signIn;
        this.models = models;
    }

    /** A sentence at a field, for the template. */
    record Fault(String field, String key, long seconds) {

        static Fault of(PasswordFault fault) {
            String field = fault == PasswordFault.TYPED_OTHERWISE ? "again" : "next";
            return new Fault(field, "account.fault." + fault, 0);
        }
    }

    @GetMapping("/account")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        StaffLanguage.chosen(request).ifPresent(response::addCookie);
        model.addAttribute("changed", request.getParameter("changed") != null);
        model.addAttribute("ended", request.getParameter("ended") != null);
        return actors.person().map(person -> shown(person, request, model)).orElse(SIGN_IN);
    }

    /** The first own password, in place of the one-time password that the person came in with. */
    @PostMapping("/account/first-password")
    String choose(
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<SignedIn> person = actors.person();
        return person.isEmpty()
                ? SIGN_IN
                : answered(
                        person.get(),
                        account.choose(person.get(), new OwnAccount.Wish(next, again)),
                        request,
                        response,
                        model);
    }

    @PostMapping("/account/password")
    String change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<SignedIn> person = actors.person();
        if (person.isEmpty()) {
            return SIGN_IN;
        }
        OwnAccountAnswer answer = account.change(
                person.get(),
                present,
                new OwnAccount.Wish(next, again),
                SignInDetails.of(request),
                models.signIn(request));
        return answered(person.get(), answer, request, response, model);
    }

    private String answered(
            SignedIn person,
            OwnAccountAnswer answer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (answer) {
            case OwnAccountAnswer.Chosen(SignedIn changed) -> {
                signIn.renew(changed, request, response);
                yield AGAIN + "?changed";
            }
            case OwnAccountAnswer.ChangedMeanwhile() -> AGAIN;
            case OwnAccountAnswer.Refused(PasswordFault fault) -> refused(person, Fault.of(fault), request, model);
            case OwnAccountAnswer.WrongPresent() ->
                refused(person, new Fault("present", "account.wrong", 0), request, model);
            case OwnAccountAnswer.TooEarly(long seconds) ->
                refused(person, new Fault("present", "sign-in.wait", seconds), request, model);
            case OwnAccountAnswer.OfAProvider() -> AGAIN;
            case OwnAccountAnswer.OfTheDemonstration() ->
                refused(person, new Fault("next", "account.demonstration", 0), request, model);
        };
    }

    private String refused(SignedIn person, Fault fault, HttpServletRequest request, Model model) {
        model.addAttribute("fault", fault);
        return shown(person, request, model);
    }

    private String shown(SignedIn person, HttpServletRequest request, Model model) {
        model.addAllAttributes(models.of(person, request));
        model.addAllAttributes(Map.of("least", PasswordRules.LEAST, "longest", PasswordRules.LONGEST));
        return "account";
    }

    /** Ends one of the person's sign-ins. */
    @PostMapping("/account/end")
    String end(@RequestParam(defaultValue = "") String id) {
        return actors.person()
                .map(person -> AGAIN + (account.end(person, id) ? "?ended" : ""))
                .orElse(SIGN_IN);
    }

    /** Ends all of the person's sign-ins but the one that asks. */
    @PostMapping("/account/end-others")
    String endOthers(HttpServletRequest request) {
        return actors.person()
                .map(person -> AGAIN + (account.endOthers(person, models.signIn(request)) ? "?ended" : ""))
                .orElse(SIGN_IN);
    }
}
