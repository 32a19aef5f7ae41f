// SPDX-License-Identifier: EUPL-1.2
// The counter's keys and presses. A key presses the visible button that has it in data-key. One press at a time: until the server
// answers a button with data-send, a second press of it is ignored, and a press of another one waits. It then runs if it still
// means the same, for the same visitor; else the page shows that the key was ignored.
(() => {
  if (window.accueilCounter) return;
  const patience = 10000;
  const slow = 500;
  const root = document.documentElement;
  const most = 4;
  let sent = null;
  let waiting = [];

  const lost = () => root.dataset.link === 'lost';
  const unanswered = () => sent !== null && Date.now() - sent.at < patience;
  const dialog = () => [...document.querySelectorAll('vaadin-dialog[opened], dialog[open]')].at(-1);
  const shown = button => !button.disabled && button.getClientRects().length > 0;
  // While a dialog is open, nothing behind it has a key.
  const scope = () => dialog() ?? document;
  const bearing = key => [...scope().querySelectorAll('button[data-key]')].find(b => b.dataset.key === key && shown(b));
  // A field of a closing dialog may keep the focus for a moment: it accepts no text.
  const writes = el => el.getClientRects().length > 0
    && el.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') !== null;
  const pressable = el => el.closest('button, summary, [role="button"]') !== null;

  const front = () => document.querySelector('[data-ticket]')?.dataset.ticket ?? '';

  function untaken(cap) {
    const line = document.querySelector('[data-untaken]');
    if (line) line.textContent = cap ? line.dataset.untaken.replace('{0}', cap) : '';
  }

  const cap = button => (button.querySelector('kbd') ?? button).textContent.trim();

  // At the reception desk a row with the focus has its own keys.
  const ofARow = key => document.querySelector('[data-row-key="' + key.toLowerCase() + '"]') !== null;

  function later(button) {
    if (button === sent.button || waiting.some(press => press.button === button)) return;
    if (waiting.length < most) waiting.push({ button, front: front() });
    else untaken(cap(button));
  }

  // An action on the counter keeps its meaning when the visitor changes.
  const means = press => shown(press.button) && scope().contains(press.button)
    && (press.front === front() || !press.button.closest('.card, .outcomes'));

  function next() {
    while (sent === null && waiting.length) {
      const press = waiting.shift();
      if (means(press)) press.button.click();
      else untaken(cap(press.button));
    }
  }

  // The server ignores the press of a button that it has hidden or removed meanwhile, and sends no answer.
  function settle(press) {
    if (sent !== press || shown(press.button)) return;
    sent = null;
    delete root.dataset.sending;
    untaken(press.cap);
    next();
  }

  // A list may move just before a click: the button that is there now was not meant.
  const hand = 300;
  const places = new WeakMap();
  const movedAt = new WeakMap();

  function follow(list) {
    if (list.getClientRects().length === 0) return;
    for (const row of list.querySelectorAll(':scope > .row')) {
      const place = row.offsetTop;
      if (places.has(row) && places.get(row) !== place) movedAt.set(row, Date.now());
      places.set(row, place);
    }
  }
  new MutationObserver(changes => {
    const lists = new Set(changes.map(change => change.target).filter(list => list.matches?.('ol, ul')));
    lists.forEach(follow);
  }).observe(root, { childList: true, subtree: true });

  // A key acts on the row that has the focus, which moves with it.
  const slidIn = event => event.detail > 0
    && Date.now() - (movedAt.get(event.target.closest('.row') ?? root) ?? 0) < hand;

  function stop(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  document.addEventListener('click', event => {
    const button = event.target.closest?.('button[data-send]');
    if (!button) return;
    if (slidIn(event)) {
      stop(event);
      untaken(cap(button));
      return;
    }
    if (lost() || event.detail > 1 || unanswered()) {
      stop(event);
      if (!lost() && event.detail < 2) later(button);
      return;
    }
    // After such a slow answer a waiting press is discarded, as it may be outdated.
    if (sent !== null) waiting = [];
    untaken('');
    const press = { button, cap: cap(button), at: Date.now(), focused: document.activeElement === button };
    sent = press;
    setTimeout(() => { if (sent === press) root.dataset.sending = ''; }, slow);
  }, true);

  // A click leaves no focus on a button: the space bar stays with the primary one.
  document.addEventListener('mousedown', event => {
    if (event.target.closest?.('button[data-send]')) event.preventDefault();
  });

  // The arrows move through the choices of a dialog, also from its filter, and through the tabs.
  function moves(event, el) {
    const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || event.ctrlKey || event.shiftKey) return false;
    const upright = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    const tabs = el.closest('[role="tablist"]');
    const all = tabs && !upright ? tabs.querySelectorAll('[role="tab"]')
      : upright && el.tagName !== 'TEXTAREA' ? dialog()?.querySelectorAll('.choice-list button') : null;
    if (!all?.length) return false;
    const list = [...all];
    const at = list.indexOf(el);
    const next = list[at < 0 ? (step > 0 ? 0 : list.length - 1) : (at + step + list.length) % list.length];
    event.preventDefault();
    next.focus();
    if (tabs) next.click();
    return true;
  }

  // Changes by the clock only: a wait past its target, and when a visitor counts as absent.
  function tick() {
    const now = window.accueil ? window.accueil.now() : Date.now();
    const since = (el, at) => Number(at) > 0 && now >= Number(at);
    document.querySelectorAll('[data-late-at]').forEach(el => el.toggleAttribute('data-late', since(el, el.dataset.lateAt)));
    document.querySelectorAll('[data-due-at]').forEach(el => el.toggleAttribute('data-due', since(el, el.dataset.dueAt)));
  }
  setInterval(tick, 1000);
  new MutationObserver(tick).observe(root, {
    childList: true, subtree: true, attributes: true, attributeFilter: ['data-late-at', 'data-due-at'],
  });

  // An answer comes with its change: a button that is hidden without one was ignored.
  new MutationObserver(() => {
    const press = sent;
    if (press && !shown(press.button)) setTimeout(settle, 100, press);
  }).observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'opened'] });

  // A dialog that the server closes may have text that has not reached the server: the server reads it here.
  let typed = null;
  document.addEventListener('input', event => {
    const field = event.target;
    if (field.matches?.('textarea, input:not([data-filter])') && field.closest('vaadin-dialog')) typed = field.value;
  });
  window.counterTyped = () => {
    const last = typed;
    typed = null;
    return last;
  };

  document.addEventListener('click', event => {
    const copy = event.target.closest?.('button[data-copy]');
    const text = copy?.closest('.unsaved')?.querySelector('textarea');
    if (!text) return;
    text.focus();
    text.select();
    const said = copy.parentElement.querySelector('[data-copied]');
    // From here on keys concern the next visitor.
    const copied = () => {
      said.textContent = said.dataset.copied;
      text.blur();
    };
    const byHand = () => { if (document.execCommand('copy')) copied(); };
    // The clipboard exists only on a secure connection.
    if (navigator.clipboard) navigator.clipboard.writeText(text.value).then(copied, byHand);
    else byHand();
  });

  document.addEventListener('keydown', event => {
    const el = event.target instanceof Element ? event.target : root;
    if (event.defaultPrevented || event.isComposing || event.altKey || event.metaKey) return;
    if (moves(event, el)) return;
    if (writes(el)) return;
    // With a filter, typed text goes there, also before it has the focus.
    const filter = dialog()?.querySelector('input[data-filter]');
    if (filter && /^[\p{L}\p{N}]$/u.test(event.key) && !event.ctrlKey) {
      filter.focus();
      return;
    }
    const undoes = event.ctrlKey && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (event.ctrlKey && !undoes) return;
    if (event.repeat) {
      // A key held down is one press, on a focused button too.
      if (event.key === ' ' || (event.key === 'Enter' && pressable(el))) event.preventDefault();
      return;
    }
    if (lost()) return;
    if (event.key === ' ' && pressable(el)) return;
    const button = bearing(undoes ? 'u' : event.key === 'F8' ? 'h' : event.key.toLowerCase());
    if (button) {
      event.preventDefault();
      button.click();
    } else if (unanswered() && /^[a-z0-9 ]$/i.test(event.key) && !ofARow(event.key)) {
      untaken(event.key === ' ' ? '␣' : event.key.toUpperCase());
    }
  });

  window.addEventListener('accueil-link', event => {
    document.querySelectorAll('button[data-send]').forEach(button => {
      if (event.detail.state === 'lost') button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
    });
  });

  window.accueilCounter = {
    answered() {
      const press = sent;
      sent = null;
      delete root.dataset.sending;
      // For keyboard users the focus moves on to the next action.
      const astray = document.activeElement === null || document.activeElement === document.body;
      if (press?.focused && astray && !shown(press.button)) bearing(' ')?.focus();
      next();
    },
  };
})();
