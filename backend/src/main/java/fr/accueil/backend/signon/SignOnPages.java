// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import fr.accueil.backend.security.SignOnRefusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

    /** As an answer of its own: a redirect by name would lose the host of a provider on this very machine. */
    @GetMapping("/sign-in/with/{id}")
    ResponseEntity<Void> begin(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        Optional<Providers.One> provider = providers.find(id);
        if (provider.isEmpty()) {
            return to(URI.create("/sign-in"));
        }
        return switch (signOn.start(provider.get(), addresses.back(request, id))) {
            case SignOn.Start.Leads(URI there, SignOnState.Begun begun) -> {
                response.addCookie(SignOnCookie.of(begun, request));
                yield to(there);
            }
            case SignOn.Start.Refused(SignOnRefusal refusal) -> to(URI.create(RefusedSignOn.page(refusal, id)));
        };
    }

    private static ResponseEntity<Void> to(URI address) {
        return ResponseEntity.status(HttpStatus.FOUND).location(address).build();
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
