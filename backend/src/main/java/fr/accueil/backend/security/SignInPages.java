// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.language.StaffLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people sign in. */
@Controller
class SignInPages {

    private final Demonstration demonstration;

    SignInPages(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, HttpServletResponse response, Model model) {
        StaffLanguage.chosen(request).ifPresent(response::addCookie);
        model.addAttribute("wrong", request.getParameter("wrong"));
        model.addAttribute("once", "once".equals(request.getParameter("wrong")));
        model.addAttribute("out", request.getParameter("out") != null);
        model.addAttribute("later", request.getParameter("later") != null);
        model.addAttribute("wait", seconds(request.getParameter("wait")).orElse(null));
        if (demonstration.isOn()) {
            model.addAttribute("people", Demonstration.PEOPLE);
            model.addAttribute("password", Demonstration.PASSWORD);
        }
        return "sign-in";
    }

    private static Optional<Integer> seconds(@org.jspecify.annotations.Nullable String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("[0-9]{1,3}"))
                .map(Integer::valueOf);
    }
}
