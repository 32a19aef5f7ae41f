// SPDX-License-Identifier: EUPL-1.2
// The reception desk's search field and its keys. counter.js presses the buttons; this script adds keys that act while the agent
// types (F2 to F9, Enter, Escape), the movement between rows, and the keys of a row.
(() => {
  if (window.accueilReception) return;
  const pause = 120;
  let entry = 1;
  let used = false;
  let timer = null;
  let told = '';

  const field = () => document.getElementById('reception-search');
  const lost = () => document.documentElement.dataset.link === 'lost';
  const shown = el => el && !el.disabled && el.getClientRects().length > 0;
  const dialogOpen = () => document.querySelector('vaadin-dialog[opened], dialog[open]') !== null;
  const writes = el => el.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') !== null;
  const bearing = key => [...document.querySelectorAll('button[data-key]')].find(b => b.dataset.key === key && shown(b));

  // The marked result: Enter chooses this one, or none.
  const marked = () => [...document.querySelectorAll('.reception .hit.first')].find(shown)?.dataset.hit ?? '';
  const say = (name, text) => field()?.dispatchEvent(
    new CustomEvent(name, { detail: { text: text.slice(0, 300), entry, marked: marked() } }));

  function tell() {
    clearTimeout(timer);
    timer = null;
    const text = field()?.value ?? '';
    if (text !== told) {
      told = text;
      say('reception-typed', text);
    }
  }

  document.addEventListener('input', event => {
    if (event.target !== field()) return;
    // Text typed after a ticket was given is for the next visitor.
    if (used) {
      entry++;
      used = false;
    }
    clearTimeout(timer);
    timer = setTimeout(tell, pause);
  });

  function take() {
    clearTimeout(timer);
    timer = null;
    told = field().value;
    used = true;
    say('reception-take', told);
  }

  function press(button, event) {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!lost()) button.click();
  }

  function inField(event) {
    const empty = field().value.trim() === '';
    if (event.key === 'Enter') {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.repeat || lost()) return;
      const print = document.querySelector('.reception [data-enter]');
      if (!empty) take(); else if (shown(print)) print.click();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (empty) field().blur();
      else {
        field().value = '';
        field().dispatchEvent(new Event('input', { bubbles: true }));
      }
    } else if (event.key === 'Delete' && field().selectionStart === field().value.length && bearing('delete')) {
      press(bearing('delete'), event);
    } else if (event.key === '/' && empty) {
      event.preventDefault();
    } else if (event.key === 'ArrowDown') {
      const first = [...document.querySelectorAll('.reception .hit, .reception .detail .action')].find(shown);
      if (first) {
        event.preventDefault();
        first.focus();
      }
    }
  }

  function among(list, event, before) {
    const at = list.indexOf(event.target.closest('.hit, [data-row]'));
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (next < 0 && before) before.focus();
    else (list[next]?.matches('.hit') ? list[next] : buttonOf(list[next]))?.focus();
    event.preventDefault();
  }

  const rows = () => [...document.querySelectorAll('.sections [data-row]')].filter(row => shown(row) && buttonOf(row));

  function move(event, el) {
    if (el.closest('.hit')) among([...document.querySelectorAll('.reception .hit')], event, field());
    else if (el.closest('[data-row]')) among(rows(), event, null);
    else if (event.key === 'ArrowDown' && rows().length && !el.closest('.search')) {
      buttonOf(rows()[0]).focus();
      event.preventDefault();
    }
  }

  // On a loaded machine keys arrive before the field has the focus, or before it exists.
  const reached = new WeakSet();
  let early = '';
  const prints = event => [...event.key].length === 1 && !event.isComposing && !event.ctrlKey && !event.altKey && !event.metaKey;

  function comesEarly(event) {
    if (!prints(event) || !location.pathname.endsWith('/reception') || reached.has(field() ?? document) || dialogOpen() || event.target.closest?.('input, textarea, select')) return;
    event.stopImmediatePropagation();
    if (!field()) early = (early + event.key).slice(0, 200);
    else if (event.key !== '/') field().focus();
  }
  document.addEventListener('focusin', () => { if (field()) reached.add(field()); });
  document.addEventListener('keydown', comesEarly, true);

  document.addEventListener('keydown', event => {
    if (!field() || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const el = event.target instanceof Element ? event.target : document.documentElement;
    if (dialogOpen()) return;
    const key = event.key.toLowerCase();
    if (/^f\d+$/.test(key)) {
      const goal = [...document.querySelectorAll('[data-focus-key="' + key + '"]')].find(shown) ?? bearing(key);
      if (!goal || event.repeat) return;
      if (goal.matches('button')) press(goal, event);
      else {
        event.preventDefault();
        goal.focus();
      }
      return;
    }
    if (el === field()) {
      inField(event);
      return;
    }
    if (event.key === 'Enter' && el.matches('select')) {
      event.preventDefault();
      field().focus();
      return;
    }
    const sends = event.key === 'Enter' && el.id ? document.querySelector('[data-enter-of="' + el.id + '"]') : null;
    if (shown(sends) && !event.repeat) {
      press(sends, event);
      return;
    }
    if (event.key === 'Escape') {
      if (writes(el)) el.blur();
      else [...document.querySelectorAll('.reception .back')].find(shown)?.click();
      return;
    }
    if (writes(el)) return;
    if (key === '/') {
      event.preventDefault();
      field().focus();
      field().select();
    } else if (key === 'arrowdown' || key === 'arrowup') {
      move(event, el);
    } else {
      const inRow = [...(el.closest('[data-row]')?.querySelectorAll('[data-row-key]') ?? [])].find(b => b.dataset.rowKey === key && shown(b));
      const focus = [...document.querySelectorAll('[data-focus-key="' + CSS.escape(key) + '"]')].find(shown);
      if (inRow && !event.repeat) press(inRow, event);
      else if (focus) {
        event.preventDefault();
        focus.focus();
      }
    }
  }, true);

  // A removed button loses the focus: it moves to the row that is there now, else to the field.
  let row = -1;
  const buttonOf = one => [...(one?.querySelectorAll('button') ?? [])].find(shown);

  function comeBack() {
    const at = document.activeElement;
    if (row < 0 || (at !== null && at !== document.body && shown(at))) return;
    const left = rows();
    (buttonOf(left[Math.min(row, left.length - 1)]) ?? field())?.focus();
  }

  document.addEventListener('focusin', event => {
    row = event.target.closest?.('[data-row]') ? rows().indexOf(event.target.closest('[data-row]')) : -1;
  });
  document.addEventListener('mousedown', () => { row = -1; });
  document.addEventListener('click', event => { if (event.target.closest?.('.choice-of-section')) row = -1; }, true);
  new MutationObserver(() => {
    // The browser removes the focus from a hidden button only when it paints.
    if (row >= 0) requestAnimationFrame(() => requestAnimationFrame(comeBack));
  }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });

  window.accueilReception = {
    search() {
      field()?.focus();
    },
    taken() {
      if (field()) field().value = '';
      told = '';
      field()?.focus();
    },
  };
  function arrive() {
    if (!field()) {
      requestAnimationFrame(arrive);
      return;
    }
    if (!reached.has(field())) field().focus();
    if (early === '') return;
    field().value = early + field().value;
    early = '';
    field().dispatchEvent(new Event('input', { bubbles: true }));
  }
  arrive();
})();
