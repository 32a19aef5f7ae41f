// SPDX-License-Identifier: EUPL-1.2
// A visitor's page on the phone: it shows /t/{token}/state, and lets the public feed tell it when to read that again.
// Words are always set as text.
(() => {
  const patience = 8000; // for one answer
  const apart = 310; // between two readings
  const polling = 10000; // while the feed is not open
  const rare = 60000; // while it is, or when the visit is over
  const silence = 40000; // the feed says something every 15 s, or it is dead
  const ended = ['DONE', 'CANCELLED', 'UNKNOWN'];
  const spoken = ['fr', 'en'];

  const root = document.documentElement;
  const el = id => document.getElementById(id);
  const token = location.pathname.split('/').filter(Boolean)[1] || '';
  const dictionaries = {};

  let words = null;
  let ticket = null;
  let state = 'LOADING';
  let lastCall = null;
  let readOnce = false;

  // ---- Reading the ticket: one request at a time, and none is forgotten.

  let reading = false;
  let again = false;
  let readAt = -Infinity;
  let nextRead = 0;
  let dueAt = Infinity;
  let failures = 0;

  // The earliest wish wins.
  function refresh(delay = 0) {
    if (reading) { again = true; return; }
    const at = Math.max(performance.now() + delay, readAt + apart);
    if (at >= dueAt) return;
    dueAt = at;
    clearTimeout(nextRead);
    nextRead = setTimeout(read, at - performance.now());
  }

  async function get(address) {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), patience);
    try {
      const answer = await fetch(address, { cache: 'no-store', credentials: 'omit', signal: abort.signal });
      if (answer.status === 404) return null;
      if (!answer.ok) throw new Error(String(answer.status));
      return await answer.json();
    } finally {
      clearTimeout(timer);
    }
  }

  async function read() {
    reading = true;
    again = false;
    dueAt = Infinity;
    readAt = performance.now();
    try {
      const next = await get('/t/' + encodeURIComponent(token) + '/state');
      await speak(next ? next.language : root.lang);
      failures = 0;
      show(next);
      stale(false);
    } catch {
      failures += 1;
      stale(true);
    }
    reading = false;
    if (again) refresh(); else rest();
  }

  // What happens if nothing happens.
  function rest() {
    let delay = open() || ended.includes(state) ? rare : polling;
    if (failures) delay = Math.min(polling, 1000 * 2 ** (failures - 1));
    refresh(jitter(delay));
  }

  const jitter = ms => ms * (0.85 + Math.random() * 0.3);

  async function speak(tag) {
    const base = String(tag || 'fr').toLowerCase().split('-')[0];
    const language = spoken.includes(base) ? base : 'fr';
    if (words && root.lang === language) return;
    if (!dictionaries[language]) dictionaries[language] = await get('/phone/words_' + language + '.json');
    words = dictionaries[language];
    root.lang = language;
  }

  // ---- Showing it.

  const say = (key, values = {}) =>
    (words[key] || '').replace(/\{(\w+)\}/g, (_, name) => (values[name] === undefined ? '' : String(values[name])));

  function put(id, text) {
    const target = el(id);
    if (target.textContent !== text) target.textContent = text;
    target.hidden = !text;
  }

  function show(next) {
    ticket = next;
    state = next ? next.state : 'UNKNOWN';
    root.dataset.state = state;
    el('panel').setAttribute('aria-live', state === 'CALLED' ? 'assertive' : 'polite');
    put('site', next ? next.siteName : '');
    el('site').hidden = false;
    showNumber();
    put('headline', say(state + '.headline'));
    put('counter', next && next.counter && ['CALLED', 'SERVING'].includes(state) ? next.counter : '');
    el('counter').classList.toggle('wide', Boolean(next && next.counter && next.counter.length > 10));
    put('advice', say(state + '.advice'));
    put('foot', ended.includes(state) ? '' : say('foot'));
    showAhead();
    document.title = title();
    announce();
    follow();
  }

  function showNumber() {
    put('ticket-label', say('ticket'));
    put('number', ticket ? ticket.number : '');
    el('number').classList.toggle('wide', Boolean(ticket && ticket.number.length > 4));
    el('ticket').hidden = false;
    put('service', ticket ? ticket.service : '');
    el('service').lang = ticket ? ticket.language : '';
  }

  function showAhead() {
    const waiting = state === 'WAITING';
    const ahead = waiting ? ticket.ahead : 0;
    el('ahead').hidden = !waiting;
    el('ahead').classList.toggle('next', ahead === 0);
    el('ahead').dataset.ahead = String(ahead);
    put('ahead-count', ahead ? String(ahead) : '');
    put('ahead-words', waiting ? say(ahead === 0 ? 'ahead.none' : ahead === 1 ? 'ahead.one' : 'ahead.many') : '');
  }

  function title() {
    if (!ticket) return say('title');
    return say(state === 'CALLED' ? 'title.called' : 'title.number', ticket);
  }

  // Each call shakes once, a recall too; not the one that was there when the page came.
  function announce() {
    const call = state === 'CALLED' ? String(ticket.calledAt || ticket.counter) : null;
    const news = call && call !== lastCall && readOnce;
    if (call) lastCall = call;
    readOnce = true;
    if (news && navigator.vibrate) navigator.vibrate([400, 150, 400, 150, 400]);
  }

  function stale(is) {
    el('stale').textContent = words ? say('stale') : 'Mise à jour interrompue, nouvelle tentative…';
    el('stale').hidden = !is;
  }

  // ---- The feed: it carries no identity; it only says that something moved.

  let socket = null;
  let address = '';
  let attempts = 0;
  let retry = 0;
  let watchdog = 0;

  const open = () => Boolean(socket && socket.readyState === 1);

  function follow() {
    const wanted = ticket && !ended.includes(state)
      ? (location.protocol === 'https:' ? 'wss://' : 'ws://') + location.host + '/api/v1/sites/'
        + encodeURIComponent(ticket.site) + '/feed?queue=' + encodeURIComponent(ticket.queue)
      : '';
    if (wanted === address) return;
    address = wanted;
    attempts = 0;
    hangUp();
    connect();
  }

  function hangUp() {
    clearTimeout(retry);
    clearTimeout(watchdog);
    const old = socket;
    socket = null;
    if (old) old.close();
  }

  function connect() {
    hangUp();
    if (!address) return;
    const mine = new WebSocket(address);
    socket = mine;
    listen();
    mine.onmessage = message => { if (mine === socket) hear(message.data); };
    mine.onclose = () => { if (mine === socket) lost(); };
  }

  function listen() {
    clearTimeout(watchdog);
    watchdog = setTimeout(lost, silence);
  }

  function lost() {
    hangUp();
    const delay = Math.min(30000, 1000 * 2 ** attempts);
    attempts += 1;
    retry = setTimeout(connect, delay * (0.5 + Math.random() * 0.5));
    if (!failures) refresh(jitter(polling));
  }

  function hear(data) {
    listen();
    let frame;
    try { frame = JSON.parse(data); } catch { return; }
    if (frame.type === 'PING') return;
    if (frame.type === 'HELLO') attempts = 0;
    if (ticket && frame.seq !== undefined && frame.seq <= ticket.seq) return;
    // Our own news at once; what moves the others need not bring every phone in the same instant.
    refresh(!frame.number || frame.number === ticket?.number ? 0 : Math.random() * 500);
  }

  function wake() {
    if (document.hidden) return;
    if (address && !open()) { attempts = 0; connect(); }
    refresh();
  }

  document.addEventListener('visibilitychange', wake);
  window.addEventListener('online', wake);
  window.addEventListener('pageshow', event => { if (event.persisted) wake(); });
  window.addEventListener('pagehide', hangUp);
  refresh();
})();
