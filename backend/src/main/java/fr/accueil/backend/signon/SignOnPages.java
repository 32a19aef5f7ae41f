// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import fr.accueil.backend.security.SignOnRefusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Leads browsers to a provider: to sign in, and to sign out. */
@Controller
class SignOnPages {

    static final String LEAVING = "/sign-in/leaving";

    private static final String SIGN_IN = "redirect:/sign-in";

    private final Providers providers;
    private final SignOn signOn;
    private final SignOnState states;
    private final SignOnAddresses addresses;

    SignOnPages(Providers providers, SignOn signOn, SignOnState states, SignOnAddresses addresses) {
        this.providers = providers;
        this.signOn = signOn;
        this.states = states;
        this.addresses = addresses;
    }

    @GetMapping("/sign-in/with/{id}")
    String begin(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        Optional<Providers.One> provider = providers.find(id);
        if (provider.isEmpty()) {
            return SIGN_IN;
        }
        URI back = addresses.back(request, id);
        return switch (signOn.start(provider.get(), back)) {
            case SignOn.Start.Leads(URI to, SignOnState.Begun begun) -> {
                response.addCookie(SignOnCookie.of(begun, request));
                yield "redirect:" + to;
            }
            case SignOn.Start.Refused(SignOnRefusal refusal) -> "redirect:" + RefusedSignOn.page(refusal, id);
        };
    }

    /**
     * The page between signing out here and at the provider. A form may not lead to another server, by the rules that
     * every page is sent with; a page may.
     */
    @PostMapping(LEAVING)
    String leaving(HttpServletRequest request, Model model) {
        if (!(request.getAttribute(ProviderSignOut.TO) instanceof String to)) {
            return SIGN_IN;
        }
        model.addAttribute("to", to);
        model.addAttribute("refresh", "0;url=" + to);
        model.addAttribute("provider", request.getAttribute(ProviderSignOut.LABEL));
        return "leaving";
    }

    @GetMapping("/sign-in/signed-out/{id}")
    String signedOut(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> state = Optional.ofNullable(request.getParameter("state"));
        boolean isOwn = states.isOf(SignOnState.Way.OUT, id, SignOnCookie.kept(request), state);
        response.addCookie(SignOnCookie.none(request));
        return isOwn ? SIGN_IN + "?out" : SIGN_IN;
    }
}
