// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Three doors: the API by token, the public's static pages without any session, the screens by sign-in or device. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String PHONE_CSP = "default-src 'self'; connect-src 'self' ws: wss:; img-src 'self' data:";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** The only one: the framework asks it by itself. Named in a chain as well, it would count each failure twice. */
    @Bean
    AuthenticationProvider signIn(Accounts accounts, PasswordEncoder encoder, SignInDelays delays) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        return new SlowedSignIn(passwords, delays);
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiTokens tokens) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerFilter(tokens), AnonymousAuthenticationFilter.class)
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
    SecurityFilterChain screens(HttpSecurity http, Accounts accounts, DeviceDoor devices, HouseKey key) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/sign-in", "/device", "/error", "/voice/*", "/media/*")
                                .permitAll()
                                .requestMatchers("/kiosk/*.*", "/counter/*.*", "/display/*.*", "/manager/*.*")
                                .permitAll())
                .addFilterBefore(new DeviceFilter(devices), AnonymousAuthenticationFilter.class)
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/sign-in", "/sign-in?out"))
                .formLogin(form -> form.failureHandler(failure()).permitAll())
                .logout(out -> out.logoutRequestMatcher(PathPatternRequestMatcher.pathPattern("/sign-out"))
                        .logoutSuccessUrl("/sign-in?out"))
                .rememberMe(me -> me.key(key.text())
                        .userDetailsService(accounts)
                        .alwaysRemember(true)
                        .rememberMeCookieName("accueil-agent")
                        .tokenValiditySeconds((int) Duration.ofHours(12).toSeconds()))
                .build();
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, e) -> response.sendRedirect(
                e instanceof SlowedSignIn.TooEarly early ? "/sign-in?wait=" + early.seconds() : "/sign-in?wrong");
    }
}
