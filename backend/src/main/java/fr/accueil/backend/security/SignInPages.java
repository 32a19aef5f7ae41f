// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people sign in and kiosks show their code. */
@Controller
class SignInPages {

    private final Devices devices;
    private final Demonstration demonstration;

    SignInPages(Devices devices, Demonstration demonstration) {
        this.devices = devices;
        this.demonstration = demonstration;
    }

    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, Model model) {
        model.addAttribute("wrong", request.getParameter("wrong") != null);
        model.addAttribute("out", request.getParameter("out") != null);
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

    @GetMapping("/device")
    String device(HttpServletRequest request, Model model) {
        model.addAttribute("wrong", request.getParameter("wrong") != null);
        return "device";
    }

    @PostMapping("/device")
    String pair(@RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> kiosk = devices.pair(code, request.getRemoteAddr());
        kiosk.ifPresent(found -> {
            Cookie cookie = new Cookie(DeviceFilter.COOKIE, Devices.normal(code));
            cookie.setHttpOnly(true);
            cookie.setPath("/");
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            cookie.setMaxAge((int) Duration.ofDays(3650).toSeconds());
            response.addCookie(cookie);
        });
        return kiosk.map(found -> "redirect:/kiosk/" + found).orElse("redirect:/device?wrong");
    }
}
