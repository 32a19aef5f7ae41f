// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fr.accueil.backend.limit.Limit;
import fr.accueil.backend.limit.RateLimiter;
import fr.accueil.backend.security.entry.SignInEntries;
import fr.accueil.backend.security.signin.KnownMachines;
import fr.accueil.backend.security.signin.PasswordTurns;
import fr.accueil.backend.security.signin.SignInDelays;
import fr.accueil.backend.security.signin.SignInDetails;
import fr.accueil.backend.security.signin.SignIns;
import fr.accueil.backend.time.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Three filter chains: the API by token, public static pages without a session, screens by sign-in or device. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String PHONE_CSP = "default-src 'self'; connect-src 'self' ws: wss:; img-src 'self' data:";

    /** Beginnings of addresses that only staff ask for. */
    private static final List<String> STAFF = List.of("/counter", "/reception", "/manager");

    /** The only one: the framework asks it by itself. Named in a chain as well, it would count each failure twice. */
    @Bean
    AuthenticationProvider signIn(
            People people, PasswordEncoder encoder, SignInDelays delays, KnownMachines machines, PasswordTurns turns) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(people);
        passwords.setPasswordEncoder(encoder);
        // A hash of an earlier kind is replaced when its password was right.
        passwords.setUserDetailsPasswordService(people);
        return new SlowedSignIn(passwords, people, delays, machines, turns);
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiTokens tokens, Ticker ticker) {
        BearerFilter bearer = new BearerFilter(
                tokens,
                new RateLimiter<>(ticker, Limit.perMinute(BearerFilter.MOST_MISSES)),
                response ->
                        problem(response, 429, "too-many-requests", "Too many unknown tokens: ask again in a minute."));
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(bearer, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/v1/openapi.json",
                                "/api/v1/sites/*/feed",
                                // Proven by its signature.
                                "/api/v1/sites/*/appointments/rdv-service-public")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(problems -> problems.authenticationEntryPoint((request, response, e) -> problem(
                                response,
                                401,
                                "unauthorized",
                                "This call needs a valid token: Authorization: Bearer …"))
                        .accessDeniedHandler((request, response, e) ->
                                problem(response, 403, "forbidden", "This token does not allow this call.")))
                .build();
    }

    private static void problem(HttpServletResponse response, int status, String type, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (status == 401) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        if (status == 429) {
            response.setHeader("Retry-After", "60");
        }
        String json = "{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(type, type, status, detail);
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http) {
        return http.securityMatcher(
                        "/t/**",
                        "/slip/**",
                        "/print/**",
                        "/phone/**",
                        "/pulse",
                        "/accessibility",
                        "/our-results",
                        "/actuator/**",
                        "/accueil/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(PHONE_CSP)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain screens(
            HttpSecurity http,
            DeviceTokenCheck devices,
            StoredSignIn remembered,
            SignIns signIns,
            RefusedSignIn refused,
            SecurityContextHolderStrategy contexts,
            ProviderSignOn providers,
            RequestUtil vaadin,
            VaadinDefaultRequestCache requestCache) {
        requestCache.setDelegateRequestCache(new WantedPages());
        return http.authorizeHttpRequests(requests -> mayOpen(requests, vaadin))
                .addFilterBefore(new OpenSignInFilter(signIns, contexts), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new OwnPasswordFilter(contexts), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new DeviceFilter(devices), AnonymousAuthenticationFilter.class)
                // Its own rule against forged requests would leave out signing in.
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        pages -> pages.loginView("/sign-in", "/sign-in?out")
                                .logoutSuccessHandler(providers.left())
                                .enableCsrfConfiguration(false))
                .csrf(forms -> forms.csrfTokenRepository(formTokens())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(vaadin::isFrameworkInternalRequest))
                .formLogin(form -> form.authenticationDetailsSource(SignInDetails::of)
                        .failureHandler(refused)
                        .permitAll())
                .logout(out -> out.logoutRequestMatcher(
                                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/sign-out"))
                        .addLogoutHandler(providers.leaving()))
                .with(new ProviderSignIn(providers.entrance()), Customizer.withDefaults())
                .rememberMe(me -> me.rememberMeServices(remembered).key(remembered.key()))
                .build();
    }

    private static void mayOpen(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            RequestUtil vaadin) {
        requests.requestMatchers("/sign-in", "/sign-in/**", "/device", "/error", "/voice/*", "/media/*")
                .permitAll()
                .requestMatchers("/kiosk/*.*", "/counter/*.*", "/display/*.*", "/manager/*.*")
                .permitAll()
                .requestMatchers(OwnPasswordFilter.PAGE, OwnPasswordFilter.PAGE + "/*", "/sites")
                .authenticated()
                .requestMatchers(request -> isOpenToAll(request, vaadin))
                .permitAll()
                .requestMatchers(request -> isUnknownToStaff(request, vaadin))
                .authenticated();
    }

    /** The start page, and addresses without a page, for every caller. */
    private static boolean isOpenToAll(HttpServletRequest request, RequestUtil vaadin) {
        String path = path(request);
        return leadsNowhere(request, vaadin) && STAFF.stream().noneMatch(path::startsWith) && !isOfPages(path);
    }

    /** A page below a staff screen that is none: it is refused as unknown, not as forbidden. */
    private static boolean isUnknownToStaff(HttpServletRequest request, RequestUtil vaadin) {
        String path = path(request);
        return leadsNowhere(request, vaadin) && STAFF.stream().anyMatch(path::startsWith);
    }

    /** What the framework serves to pages that are open, by its own rules. */
    private static boolean isOfPages(String path) {
        return path.startsWith("/VAADIN");
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static boolean leadsNowhere(HttpServletRequest request, RequestUtil vaadin) {
        return HttpMethod.GET.matches(request.getMethod())
                && request.getParameter("v-r") == null
                && !vaadin.isSecuredFlowRoute(request);
    }

    @Bean
    StoredSignIn storedSignIn(SignIns signIns, People people, KnownMachines machines, SignInEntries entries) {
        return new StoredSignIn(
                signIns, people, machines, entries, UUID.randomUUID().toString());
    }

    /** In a cookie, so that no session is needed before signing in; scripts of the screens read it for their forms. */
    private static CookieCsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("accueil-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }
}
