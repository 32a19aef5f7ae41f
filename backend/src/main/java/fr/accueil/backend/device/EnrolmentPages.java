// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.security.DeviceCookie;
import fr.accueil.backend.security.key.Digest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages where a machine is enrolled. */
@Controller
class EnrolmentPages {

    private final Enrolment enrolment;

    EnrolmentPages(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @GetMapping("/device")
    String page(HttpServletRequest request, Model model) {
        model.addAttribute("wrong", request.getParameter("wrong") != null);
        model.addAttribute(
                "keys",
                Digest.ALPHABET.chars().mapToObj(Character::toString).sorted().toList());
        return "device";
    }

    @PostMapping("/device")
    String enrol(@RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        Optional<Enrolment.Enrolled> enrolled = enrolment.enrol(code, request.getRemoteAddr());
        enrolled.ifPresent(device -> DeviceCookie.keep(device.token(), request, response));
        return enrolled.map(device -> "redirect:" + device.path()).orElse("redirect:/device?wrong");
    }
}
