// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.entry;

import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages are opened by their own roles; who is signed in and has none of them is counted for the audit. */
@Configuration(proxyBeanMethods = false)
class PageRights {

    @Bean
    static NavigationAccessControlConfigurer pageAccess(RefusedActions refusals) {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(new Counting(refusals));
    }

    private static final class Counting implements NavigationAccessChecker {

        private static final long serialVersionUID = 1L;

        private final NavigationAccessChecker roles = new AnnotatedViewAccessChecker();
        private final transient RefusedActions refusals;

        Counting(RefusedActions refusals) {
            this.refusals = refusals;
        }

        @Override
        public AccessCheckResult check(NavigationContext context) {
            AccessCheckResult result = roles.check(context);
            if (result.decision() == AccessCheckDecision.DENY && context.isNavigating() && !context.isErrorHandling()) {
                refusals.countPage(context.getLocation().getPath());
            }
            return result;
        }
    }
}
