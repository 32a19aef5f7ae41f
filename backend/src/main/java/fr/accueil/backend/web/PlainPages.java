// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import fr.accueil.backend.language.StaffLanguage;
import fr.accueil.backend.request.NoticePage;
import fr.accueil.backend.request.Paths;
import fr.accueil.backend.request.session.AnonymousSessionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;

/** Which requests are answered by a page without the screens' framework, before the framework sees them. */
@Configuration(proxyBeanMethods = false)
class PlainPages {

    /** After the pages that have an address of their own, before the framework, which takes whatever is left. */
    private static final int ORDER = 100;

    @Bean
    RouterFunctionMapping pagesBeforeScreens(
            StartPage start, UnknownMachinePage unknown, AnonymousSessionPolicy anonymousSessionPolicy) {
        RouterFunctionMapping mapping = new RouterFunctionMapping(routes(start, unknown, anonymousSessionPolicy));
        mapping.setOrder(ORDER);
        return mapping;
    }

    private static RouterFunction<ServerResponse> routes(
            StartPage start, UnknownMachinePage unknown, AnonymousSessionPolicy anonymousSessionPolicy) {
        byte[] oldBrowser = NoticePage.of("oldbrowser");
        return RouterFunctions.route()
                .route(PlainPages::saysTooOld, _ -> notice(oldBrowser))
                .route(PlainPages::asksForStart, request -> start(start, request))
                .route(
                        request -> isTurnedAway(request, anonymousSessionPolicy),
                        request -> unknown.model(path(request))
                                .map(model -> page(HttpStatus.OK, "unknown-machine", model))
                                .orElseGet(() -> page(HttpStatus.NOT_FOUND, "error", Map.of("status", 404))))
                .build();
    }

    private static ServerResponse start(StartPage start, ServerRequest request) {
        return ServerResponse.ok()
                .cacheControl(CacheControl.noStore())
                .cookies(cookies -> StaffLanguage.chosen(request.servletRequest())
                        .ifPresent(kept -> cookies.add(kept.getName(), kept)))
                .render("start", start.model(StaffLanguage.of(request.servletRequest())));
    }

    private static ServerResponse page(HttpStatus status, String name, Map<String, ?> model) {
        return ServerResponse.status(status)
                .cacheControl(CacheControl.noStore())
                .render(name, model);
    }

    /** Whether the framework's first script has found that this browser cannot show its pages. */
    private static boolean saysTooOld(ServerRequest request) {
        return request.method().name().equals("GET")
                && request.param("v-r").filter("oldbrowser"::equals).isPresent();
    }

    private static ServerResponse notice(byte[] page) {
        return ServerResponse.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page);
    }

    private static boolean asksForStart(ServerRequest request) {
        return isPage(request) && path(request).equals("/");
    }

    private static boolean isTurnedAway(ServerRequest request, AnonymousSessionPolicy anonymousSessionPolicy) {
        return isPage(request)
                && !AnonymousSessionPolicy.isKnown()
                && request.servletRequest().getSession(false) == null
                && !anonymousSessionPolicy.mayHaveSession(request.servletRequest());
    }

    /** Whether a person asks for a page, not the framework for what belongs to one. */
    private static boolean isPage(ServerRequest request) {
        return request.method().name().equals("GET")
                && request.param("v-r").isEmpty()
                && path(request).indexOf('.') < 0
                && !path(request).startsWith("/VAADIN/");
    }

    private static String path(ServerRequest request) {
        return Paths.decoded(request.servletRequest());
    }
}
