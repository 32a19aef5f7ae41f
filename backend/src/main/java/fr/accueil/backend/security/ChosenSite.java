// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The site that a page was opened for, by its address or by the choice of the person. It gives no right: the role
 * of the person at that site is looked up by those who read it.
 */
@Component
public class ChosenSite {

    /** Of an address: the code of a site. */
    public static final String PARAMETER = "site";

    private static final String LAST = "accueil.site";

    /** Of one page, whatever the person opens in another. */
    private record OfPage(String code) {}

    /** The code of the site of the present page, perhaps of no site; of a plain page, that of the last choice. */
    public Optional<String> find() {
        UI page = UI.getCurrent();
        return page == null
                ? request().flatMap(ChosenSite::ofRequest)
                : Optional.ofNullable(ComponentUtil.getData(page, OfPage.class)).map(OfPage::code);
    }

    private static Optional<HttpServletRequest> request() {
        RequestAttributes present = RequestContextHolder.getRequestAttributes();
        return present instanceof ServletRequestAttributes servlet
                ? Optional.of(servlet.getRequest())
                : Optional.empty();
    }

    private static Optional<String> ofRequest(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER))
                .or(() -> Optional.ofNullable(request.getSession(false))
                        .flatMap(session -> code(session.getAttribute(LAST))));
    }

    private static Optional<String> code(@Nullable Object kept) {
        return kept instanceof String code ? Optional.of(code) : Optional.empty();
    }

    /** The last choice of the person who is signed in, on any of their pages. */
    Optional<String> last() {
        return session().flatMap(session -> code(session.getAttribute(LAST)));
    }

    /** A page is for this site from now on. */
    static void open(UI page, String code) {
        ComponentUtil.setData(page, OfPage.class, new OfPage(code));
    }

    /** Pages that name no site are for this one from now on. */
    static void remember(String code) {
        session().ifPresent(session -> session.setAttribute(LAST, code));
    }

    private static Optional<WrappedSession> session() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
    }
}
