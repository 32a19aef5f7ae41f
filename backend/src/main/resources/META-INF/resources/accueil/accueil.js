// SPDX-License-Identifier: EUPL-1.2
// What every unattended page does alone: it checks that the server answers, keeps the server's time, and loads itself
// again. html[data-link] is "live" or "lost"; [data-link-since] shows when the line was lost.
(() => {
  const root = document.documentElement;
  const live = 2000;
  const lost = 500;
  const patience = 2000;
  let boot = null;
  let offset = 0;
  let behind = null;

  const now = () => Date.now() + offset;
  // In every language: the calendar of this country, and the digits of the ticket numbers.
  const lang = () => (root.lang || 'fr') + '-u-ca-gregory-nu-latn';
  const zoneOf = el => el.closest('[data-zone]')?.dataset.zone;

  const time = (at, el) =>
    new Intl.DateTimeFormat(lang(), { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone: zoneOf(el) }).format(at);
  const date = (at, el) =>
    new Intl.DateTimeFormat(lang(), { weekday: 'long', day: 'numeric', month: 'long', timeZone: zoneOf(el) }).format(at)
      .replace(/\b1 (?=\p{L})/u, lang().startsWith('fr') ? '1er ' : '$&');
  const elapsed = ms => {
    const s = Math.max(0, Math.floor(ms / 1000));
    const two = n => String(n).padStart(2, '0');
    const h = Math.floor(s / 3600);
    return (h ? h + ':' + two(Math.floor(s / 60) % 60) : two(Math.floor(s / 60))) + ':' + two(s % 60);
  };

  const put = (el, text) => { if (el.textContent !== text) el.textContent = text; };

  function paint() {
    document.querySelectorAll('[data-clock]').forEach(el => put(el, time(now(), el)));
    document.querySelectorAll('[data-date]').forEach(el => put(el, date(now(), el)));
    document.querySelectorAll('[data-since]').forEach(el => put(el, elapsed(now() - Number(el.dataset.since))));
    document.querySelectorAll('[data-minutes-since]').forEach(el =>
      put(el, Math.max(0, Math.floor((now() - Number(el.dataset.minutesSince)) / 60000)) + '\u00a0min'));
    if (root.dataset.lostAt) {
      document.querySelectorAll('[data-link-since]').forEach(el => put(el, time(Number(root.dataset.lostAt), el)));
    }
  }

  function say(state) {
    if (root.dataset.link === state) return;
    root.dataset.link = state;
    if (state === 'lost') root.dataset.lostAt = String(now()); else delete root.dataset.lostAt;
    paint();
    window.dispatchEvent(new CustomEvent('accueil-link', { detail: { state } }));
  }

  const site = () => {
    const code = new URLSearchParams(location.search).get('site');
    return code ? '?site=' + code : '';
  };

  // A device says which screen it shows; other pages, a visitor's above all, say nothing of themselves.
  const screen = () => /^\/(kiosk|display|sign|survey)\//.test(location.pathname)
    ? '?screen=' + encodeURIComponent(location.pathname + site()) + '&sound=' + (window.accueilVoice?.state ?? '') : '';

  // A connection may be dead without notice: what the server has sent its screens must be shown here soon.
  const late = 6000;

  const blank = 20000;

  function catchUp(seq) {
    if (seq === undefined || !/^\/(display|sign)\//.test(location.pathname)) return;
    const page = document.querySelector('[data-shown-seq]');
    const shown = Number(page?.dataset.shownSeq ?? -1);
    if (behind && shown >= behind.seq) behind = null;
    if (!behind && shown < seq) behind = { seq, at: performance.now() };
    // A page that was cut off while it was loading has nothing yet, and waits longer.
    if (behind && performance.now() - behind.at > (page ? late : blank)) location.reload();
  }

  async function beat() {
    let wait = live;
    try {
      const answer = await fetch('/pulse' + screen(), { cache: 'no-store', signal: AbortSignal.timeout(patience) });
      if (!answer.ok) throw new Error(String(answer.status));
      const pulse = await answer.json();
      offset = pulse.now - Date.now();
      if (boot !== null && boot !== pulse.boot) {
        // The server has restarted: the session of this page is gone, and a fresh page begins a new one.
        location.reload();
        return;
      }
      boot = pulse.boot;
      catchUp(pulse.seq);
      // The server is there and its database is not: nothing works, and the session of this page stays.
      if (pulse.away) wait = lost;
      say(pulse.away ? 'lost' : 'live');
    } catch {
      say('lost');
      wait = lost;
    }
    setTimeout(beat, wait);
  }

  // A form of a screen carries the token of this browser, which no other site can read.
  document.addEventListener('submit', event => {
    const field = event.target.querySelector('input[name="_csrf"]');
    const token = document.cookie.match(/(?:^|; )accueil-form=([^;]*)/);
    if (field && token) field.value = decodeURIComponent(token[1]);
  }, true);

  // lost: what was just pressed could not be done; the next heartbeats show how it goes on.
  window.accueil = { now, lost: () => say('lost') };
  beat();
  setInterval(paint, 1000);
  new MutationObserver(changes => {
    if (changes.some(c => c.addedNodes.length || c.type === 'attributes')) paint();
  }).observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-since', 'data-minutes-since', 'lang'] });
})();
