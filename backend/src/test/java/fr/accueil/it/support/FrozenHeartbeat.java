// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import com.microsoft.playwright.Page;

/** Screens that go on receiving one heartbeat, whatever the server says meanwhile. */
public final class FrozenHeartbeat {

    private FrozenHeartbeat() {}

    public static void at(String pulse, Page screen) {
        screen.evaluate("""
                pulse => {
                  const real = window.fetch;
                  window.fetch = (url, ...rest) => String(url).startsWith('/pulse')
                    ? Promise.resolve(new Response(pulse)) : real(url, ...rest);
                  window.thaw = () => { window.fetch = real; };
                }""", pulse);
    }

    public static void release(Page screen) {
        screen.evaluate("() => window.thaw()");
    }
}
