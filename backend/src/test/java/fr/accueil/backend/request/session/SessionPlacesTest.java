// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.request.session.AnonymousSessions.Origin;
import fr.accueil.backend.security.SignInMark;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SessionPlacesTest {

    private final AnonymousSessions sessions = new AnonymousSessions(2);

    @Test
    void at_the_entrance_of_staff_the_oldest_session_ends_for_a_new_one() {
        MockHttpSession oldest = begin(Origin.ENTRANCE);
        MockHttpSession second = begin(Origin.ENTRANCE);
        MockHttpSession third = begin(Origin.ENTRANCE);

        assertThat(oldest.isInvalid()).isTrue();
        assertThat(second.isInvalid()).isFalse();
        assertThat(third.isInvalid()).isFalse();
        assertThat(sessions.size(Origin.ENTRANCE)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"SCREEN", "HALL"})
    void at_a_screen_one_more_is_refused_until_another_has_ended(Origin origin) {
        MockHttpSession first = begin(origin);
        begin(origin);

        assertThatThrownBy(() -> begin(origin)).isInstanceOf(TooManySessions.class);
        first.invalidate();
        assertThat(begin(origin).getMaxInactiveInterval()).as("in seconds").isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/counter", "/reception", "/manager/devices", "/sign-in", "/device"})
    void staff_and_devices_who_come_in_take_no_place_of_the_screens(String page) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", page);
        request.setServletPath(page);
        request.setAttribute(SignInMark.class.getName(), true);
        new SessionFilter(sessions, new AnonymousSessionPolicy(null))
                .doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (asked, _) -> ((HttpServletRequest) asked).getSession());

        assertThat(sessions.size(Origin.ENTRANCE)).isOne();
        assertThat(sessions.size(Origin.SCREEN)).isZero();
    }

    @Test
    void a_caller_who_is_now_known_takes_no_place_any_more() {
        MockHttpSession session = begin(Origin.SCREEN);
        AnonymousSessions.know(session);

        assertThat(sessions.size(Origin.SCREEN)).isZero();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(12 * 3600);
        assertThat(AnonymousSessions.isOfKnownCaller(session)).isTrue();
    }

    @Test
    void a_session_that_could_not_be_made_takes_no_place() {
        assertThatThrownBy(() -> sessions.begin(Origin.SCREEN, () -> {
                    throw new IllegalStateException("no memory");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sessions.size(Origin.SCREEN)).isZero();
    }

    private MockHttpSession begin(Origin origin) {
        return (MockHttpSession) sessions.begin(origin, MockHttpSession::new);
    }
}
