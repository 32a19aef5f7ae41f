// SPDX-License-Identifier: EUPL-1.2
// The page of a ticket on a phone: it receives changes from /t/{token}/live; where sockets are blocked it polls /t/{token}/state.
(() => {
  const apart = 310; // between two readings
  const polling = 10000; // while the feed is not open
  const rare = 180000; // while it is, or when the visit is over
  const silence = 40000; // the feed sends something every 15 s, or it is dead
  const ended = ['DONE', 'CANCELLED', 'UNKNOWN'];
  const near = 3; // people before, when the turn is near

  const root = document.documentElement;
  const el = id => document.getElementById(id);
  const token = location.pathname.split('/').filter(Boolean)[1] || '';
  const here = '/t/' + encodeURIComponent(token);
  const { ask, speak, say, put, time, date } = window.accueilPage('words');

  let ticket = null;
  let state = 'LOADING';
  let lastCall = null;
  let readOnce = false;

  // ---- Reading the ticket: one request at a time, and none is lost.

  let reading = false;
  let again = false;
  let readAt = -Infinity;
  let nextRead = 0;
  let dueAt = Infinity;
  let failures = 0;

  // The earliest request wins.
  function refresh(delay = 0) {
    if (reading) { again = true; return; }
    const at = Math.max(performance.now() + delay, readAt + apart);
    if (at >= dueAt) return;
    dueAt = at;
    clearTimeout(nextRead);
    nextRead = setTimeout(read, at - performance.now());
  }

  async function get(address, method = 'GET') {
    const answer = await ask(address, { method });
    if (answer.status === 404) return null;
    const body = await answer.json().catch(() => null);
    if (!answer.ok || !body) throw Object.assign(new Error(String(answer.status)), { sentence: body?.detail });
    return body;
  }

  async function read() {
    reading = true;
    again = false;
    dueAt = Infinity;
    readAt = performance.now();
    try {
      await take(await get(here + '/state'));
      failures = 0;
      stale(false);
    } catch {
      failures += 1;
      stale(true);
    }
    reading = false;
    if (again) refresh(); else rest();
  }

  // The next poll.
  function rest() {
    let delay = open() || ended.includes(state) ? rare : polling;
    if (failures) delay = Math.min(polling, 1000 * 2 ** (failures - 1));
    refresh(jitter(delay));
  }

  // After a restart all phones reconnect: a random delay spreads them.
  const jitter = ms => ms * (0.5 + Math.random());

  // Two answers may overtake each other: the older one is ignored.
  async function take(next) {
    await speak(next ? next.language : root.lang);
    if (!next || !ticket || next.seq >= ticket.seq) show(next);
  }

  // ---- Showing it.

  function show(next) {
    ticket = next;
    state = next ? next.state : 'UNKNOWN';
    root.dataset.state = state;
    el('panel').setAttribute('aria-live', state === 'CALLED' ? 'assertive' : 'polite');
    // A name in brackets keeps its own direction, and its own line.
    put('site', next ? next.siteName.replace(/ \(([^)]*)\)/g, '\n(\u2068$1\u2069)') : '');
    el('site').hidden = false;
    showNumber();
    put('headline', say(state + '.headline'));
    put('counter', next && next.counter && ['CALLED', 'SERVING'].includes(state) ? next.counter : '');
    put('where', next && next.direction && state === 'CALLED' ? say('direction.' + next.direction) : '');
    el('counter').classList.toggle('wide', Boolean(next && next.counter && next.counter.length > 10));
    put('advice', say(state + '.advice'));
    put('appointment', appointmentWords());
    put('training', next && next.training ? say('training') : '');
    put('foot', ended.includes(state) ? '' : say('foot'));
    showAhead();
    showActions();
    put('survey', state === 'DONE' ? say('survey') : '');
    el('survey').href = here + '/survey';
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
    // Without an open counter for this queue no wait and no turn is announced.
    const next = waiting && ahead === 0 && Boolean(ticket.wait);
    el('ahead').hidden = !waiting;
    el('ahead').classList.toggle('next', next);
    el('ahead').dataset.ahead = String(ahead);
    // Arabic writes one person and two people without a figure.
    put('ahead-count', ahead && !(root.lang === 'ar' && ahead <= 2) ? String(ahead) : '');
    put('ahead-words', waiting ? aheadWords(ahead, next) : '');
    put('wait', ahead && !ticket.notBefore ? waitWords(ticket.wait) : '');
    put('not-before', waiting && ticket.notBefore ? say('notBefore', { time: time(ticket.notBefore, zone()) }) : '');
    window.accueilAlert.turn(waiting && ahead <= near);
  }

  function waitWords(wait) {
    if (!wait) return say('wait.none');
    if (wait.from === 0) return say('wait.most', wait);
    return say(wait.to === wait.atMost ? 'wait.between' : 'wait.range', wait);
  }

  function appointmentWords() {
    if (!ticket || !ticket.appointment) return '';
    const at = ticket.appointmentAt;
    return say('appointment.' + ticket.appointment + '.advice', at ? { time: time(at, zone()), date: date(at, zone()) } : {});
  }

  function aheadWords(ahead, next) {
    if (ahead === 0) return say(next ? 'ahead.none' : 'wait.none');
    return say('ahead.' + new Intl.PluralRules(root.lang).select(ahead)) || say('ahead.other');
  }

  // The hall's time zone, not the phone's, so that screens and phones show the same time.
  const zone = () => ticket ? ticket.zone : undefined;

  function showActions() {
    el('actions').hidden = state !== 'WAITING';
    put('alert', say(alerting ? 'alert.on' : 'alert'));
    el('alert').setAttribute('aria-pressed', String(alerting));
    el('pass').hidden = !(ticket && ticket.passes > 0);
    put('pass-words', say('pass'));
    document.querySelectorAll('[data-minutes]').forEach(button => {
      const words = say('pass.minutes', { minutes: button.dataset.minutes });
      if (button.textContent !== words) button.textContent = words;
    });
    put('leave', say('leave'));
    put('sure-words', say('leave.sure'));
    put('stay', say('leave.no'));
    put('go', say('leave.yes'));
    if (state !== 'WAITING' && el('sure').open) el('sure').close();
  }

  function title() {
    if (!ticket) return say('title');
    return say(state === 'CALLED' ? 'title.called' : 'title.number', ticket);
  }

  // ---- The visitor's actions.

  let alerting = false;
  let asking = false;

  async function wish(path, done) {
    if (asking) return;
    asking = true;
    el('actions').setAttribute('aria-busy', 'true');
    try {
      await take(await get(here + path, 'POST'));
      put('said', done());
    } catch (refused) {
      put('said', refused.sentence || say('failed'));
      refresh();
    }
    asking = false;
    el('actions').removeAttribute('aria-busy');
  }

  el('alert').addEventListener('click', () => {
    alerting = !alerting;
    if (alerting) window.accueilAlert.on(); else window.accueilAlert.off();
    showActions();
  });
  document.querySelectorAll('[data-minutes]').forEach(button => button.addEventListener('click', () => {
    wish('/let-pass?minutes=' + button.dataset.minutes, () => say('pass.done'));
  }));
  el('leave').addEventListener('click', () => el('sure').showModal());
  el('stay').addEventListener('click', () => el('sure').close());
  el('go').addEventListener('click', () => {
    el('sure').close();
    wish('/leave', () => '');
  });

  // Each call vibrates once, a recall too; not the one that was there when the page loaded.
  function announce() {
    const call = state === 'CALLED' ? String(ticket.calledAt || ticket.counter) : null;
    const news = call && call !== lastCall && readOnce;
    if (call) lastCall = call;
    readOnce = true;
    if (call) put('said', '');
    if (news) window.accueilAlert.call(say('title.called', ticket), say('CALLED.advice'));
  }

  function stale(is) {
    el('stale').textContent = say('stale') || 'Mise à jour interrompue, nouvelle tentative…';
    el('stale').hidden = !is;
  }

  // ---- The feed of changes from the server.

  let socket = null;
  let following = false;
  let attempts = 0;
  let retry = 0;
  let watchdog = 0;

  const open = () => Boolean(socket && socket.readyState === 1);

  function follow() {
    const wanted = Boolean(ticket) && !ended.includes(state);
    if (wanted === following) return;
    following = wanted;
    attempts = 0;
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
    if (!following) return;
    const mine = new WebSocket((location.protocol === 'https:' ? 'wss://' : 'ws://') + location.host + here + '/live');
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
    const most = Math.min(30000, 2000 * 2 ** attempts);
    attempts += 1;
    retry = setTimeout(connect, 500 + Math.random() * most);
    if (!failures) refresh(jitter(polling));
  }

  function hear(data) {
    listen();
    attempts = 0;
    let told;
    try { told = JSON.parse(data); } catch { return; }
    if (told.gone) { take(null); return; }
    if (told.seq === undefined) return;
    take(told.state ? told : { ...ticket, ...told }).then(() => stale(false), () => refresh());
  }

  function wake() {
    if (document.hidden) return;
    if (following && !open()) { attempts = 0; connect(); }
    refresh();
  }

  document.addEventListener('visibilitychange', wake);
  window.addEventListener('online', wake);
  window.addEventListener('pageshow', event => { if (event.persisted) wake(); });
  window.addEventListener('pagehide', hangUp);
  refresh();
})();
