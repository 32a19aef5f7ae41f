// SPDX-License-Identifier: EUPL-1.2
// The counter's keys and the calm of its buttons. A button and its key are one thing: a key presses the visible button
// that bears it in data-key. One press at a time: a button with data-send is deaf until the house has answered.
(() => {
  if (window.accueilCounter) return;
  const patience = 10000;
  const slow = 500;
  const root = document.documentElement;
  let sent = null;

  const lost = () => root.dataset.link === 'lost';
  const unanswered = () => sent !== null && Date.now() - sent.at < patience;
  const dialogOpen = () => document.querySelector('vaadin-dialog[opened], dialog[open]') !== null;
  const shown = button => !button.disabled && button.getClientRects().length > 0;
  const bearing = key => [...document.querySelectorAll('button[data-key]')].find(b => b.dataset.key === key && shown(b));
  const writes = el => el.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') !== null;
  const pressable = el => el.closest('button, summary, [role="button"]') !== null;

  function stop(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  document.addEventListener('click', event => {
    const button = event.target.closest?.('button[data-send]');
    if (!button) return;
    if (lost() || event.detail > 1 || unanswered()) {
      stop(event);
      return;
    }
    const press = { button, at: Date.now(), focused: document.activeElement === button };
    sent = press;
    setTimeout(() => { if (sent === press) root.dataset.sending = ''; }, slow);
  }, true);

  // The mouse leaves no focus behind on a button: the space bar stays with the primary one.
  document.addEventListener('mousedown', event => {
    if (event.target.closest?.('button[data-send]')) event.preventDefault();
  });

  document.addEventListener('keydown', event => {
    const el = event.target instanceof Element ? event.target : root;
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (writes(el)) return;
    if (event.repeat) {
      // A key held down is one press, on a focused button too.
      if (event.key === ' ' || (event.key === 'Enter' && pressable(el))) event.preventDefault();
      return;
    }
    if (dialogOpen() || lost()) return;
    if (event.key === ' ' && pressable(el)) return;
    const button = bearing(event.key.toLowerCase());
    if (!button) return;
    event.preventDefault();
    button.click();
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
      // Who works with the keyboard alone goes on from the next thing to do.
      const astray = document.activeElement === null || document.activeElement === document.body;
      if (press?.focused && astray && !shown(press.button)) bearing(' ')?.focus();
    },
  };
})();
