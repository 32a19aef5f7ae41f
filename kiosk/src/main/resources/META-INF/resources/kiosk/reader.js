// SPDX-License-Identifier: EUPL-1.2
// A code reader types like a keyboard. Its keys are even and faster than typing by hand; they end with Enter, with Tab, or with a
// pause. The code goes to the server as one text, from every page.
(() => {
  if (window.accueilReader) return;
  window.accueilReader = true;
  // The maximum median of milliseconds between keys. A slow reader (Bluetooth) types evenly, a hand does not.
  const FAST = 60;
  const SLOW = 130;
  const ENDED = 140;
  const UNEVEN = 25;
  const SILENCE = 150;
  // A machine under load may delay a key: one within this time can belong to the text before.
  const APART = 1000;
  const PATIENCE = 10000;
  const LEAST = 4;
  const LEAST_SLOW = 6;
  const MOST = 500;
  const CODE = /[\d&é"'(è_çà!@#$%^*)-]/gi;

  const kiosk = () => document.querySelector('.kiosk');
  const reader = () => document.querySelector('[data-reader]');
  const lost = () => document.documentElement.dataset.link === 'lost';
  const isField = element => element instanceof HTMLElement && element.matches('input, textarea');
  const stop = event => { event.preventDefault(); event.stopImmediatePropagation(); };
  const first = (type, heard) => window.addEventListener(type, event => { if (kiosk() && reader()) heard(event); }, { capture: true });

  let text = '';
  let gaps = [];
  // The start of the part after the last pause, and how much of the text was sent to the server.
  let stretch = 0;
  let sent = 0;
  let last = -Infinity;
  let timer;
  let waiting = null;

  const middle = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Infinity;

  function isEven() {
    const pace = middle(gaps);
    return pace <= SLOW && text.length >= LEAST_SLOW && middle(gaps.map(gap => Math.abs(gap - pace))) <= UNEVEN;
  }

  const isFast = () => text.length >= LEAST && middle(gaps) <= FAST;

  function forget() {
    clearTimeout(timer);
    text = '';
    gaps = [];
    stretch = 0;
    sent = 0;
  }

  // The whole text, and its part after a pause, if any: one of them is the code.
  function scanned(whole, rest) {
    if (lost()) {
      waiting = { whole, rest, at: performance.now() };
      return;
    }
    document.querySelectorAll('.kiosk .page-dialog[open]').forEach(page => page.close());
    reader()?.dispatchEvent(Object.assign(new CustomEvent('kiosk-scan', { bubbles: true, detail: whole }), { rest }));
  }

  function send() {
    const rest = text.length - stretch >= LEAST && stretch > 0 ? text.slice(stretch) : '';
    sent = text.length;
    scanned(text, rest);
  }

  function silent() {
    if (navigator.scheduling?.isInputPending?.()) {
      timer = setTimeout(silent, SILENCE);
    } else if ((isFast() || isEven()) && sent < text.length && !isField(document.activeElement)) {
      send();
    }
  }

  function character(event) {
    const gap = event.timeStamp - last;
    if (gap > APART) forget();
    if (text !== '') gaps.push(gap);
    if (gap > SILENCE) stretch = text.length;
    else if (!isField(event.target)) event.preventDefault();
    text = (text + event.key).slice(0, MOST);
    gaps = gaps.slice(0, MOST);
    last = event.timeStamp;
    clearTimeout(timer);
    timer = setTimeout(silent, Math.max(SILENCE, gaps.length ? 3 * middle(gaps) : 0));
  }

  // In a field, only keys with the timing of a reader are a code; all else is typed text.
  function ended(event) {
    const near = event.timeStamp - last <= APART;
    const field = isField(event.target);
    const read = near && (isFast() || isEven() || (!field && event.key === 'Enter' && text.length >= LEAST && middle(gaps) <= ENDED));
    const enter = field && event.target.closest('.step')?.querySelector('[data-enter]');
    if (enter) {
      if (event.key === 'Tab' && read && !lost()) {
        stop(event);
        enter.click();
      }
    } else if (read && (!field || (text.length >= LEAST_SLOW && (text.match(CODE) ?? []).length >= LEAST))) {
      stop(event);
      if (sent < text.length) send();
    }
    forget();
  }

  first('keydown', event => {
    if (event.repeat) forget();
    else if (event.key === 'Enter' || event.key === 'Tab') ended(event);
    else if (event.key.length === 1 && !event.isComposing) {
      const control = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
      if (!control) character(event);
      else if (event.timeStamp - last <= SILENCE) event.preventDefault();
    }
  });
  first('keyup', event => {
    if (event.key === ' ' && text.length > 1 && event.timeStamp - last <= SILENCE && !isField(event.target)) event.preventDefault();
  });
  // A touch of the screen ends the text typed before.
  first('pointerdown', forget);
  window.addEventListener('accueil-link', () => {
    if (lost() || !waiting) return;
    const { whole, rest, at } = waiting;
    waiting = null;
    if (performance.now() - at <= PATIENCE) scanned(whole, rest);
  });
})();
