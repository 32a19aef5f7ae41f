// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.language.StaffLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people sign in. */
@Controller
class SignInPages {

    private final Demonstration demonstration;
    private final ProviderSignOn providers;

    SignInPages(Demonstration demonstration, ProviderSignOn providers) {
        this.demonstration = demonstration;
        this.providers = providers;
    }

    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, HttpServletResponse response, Model model) {
        StaffLanguage.chosen(request).ifPresent(response::addCookie);
        model.addAttribute("wrong", request.getParameter("wrong"));
        model.addAttribute("once", "once".equals(request.getParameter("wrong")));
        model.addAttribute("out", request.getParameter("out") != null);
        model.addAttribute("later", request.getParameter("later") != null);
        model.addAttribute("wait", seconds(request.getParameter("wait")).orElse(null));
        model.addAttribute("offers", providers.offers());
        addRefusal(request, model);
        if (demonstration.isOn()) {
            model.addAttribute("people", Demonstration.PEOPLE);
            model.addAttribute("password", Demonstration.PASSWORD);
        }
        return "sign-in";
    }

    /** Why the way by a provider came to nothing, when it did. */
    private void addRefusal(HttpServletRequest request, Model model) {
        Optional<String> provider = Optional.ofNullable(request.getParameter("with"))
                .flatMap(providers::offer)
                .map(ProviderSignOn.Offer::label);
        SignOnRefusal.of(request.getParameter("on"))
                .ifPresent(refusal -> provider.ifPresent(label -> {
                    model.addAttribute("refusal", "sign-on." + refusal.key());
                    model.addAttribute("calm", refusal.isNews());
                    model.addAttribute("provider", label);
                }));
        model.addAttribute("stays", "stays".equals(request.getParameter("out")) ? provider.orElse(null) : null);
    }

    private static Optional<Integer> seconds(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("[0-9]{1,3}"))
                .map(Integer::valueOf);
    }
}
