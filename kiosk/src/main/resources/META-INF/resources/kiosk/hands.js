// SPDX-License-Identifier: EUPL-1.2
// Touch input at a kiosk: on-screen keys type into the field of their page, and no gesture zooms, drags or leaves the page.
(() => {
  if (window.accueilHands) return;
  window.accueilHands = true;
  const kiosk = () => document.querySelector('.kiosk');
  const lost = () => document.documentElement.dataset.link === 'lost';
  const isField = element => element instanceof HTMLInputElement;
  const stop = event => { event.preventDefault(); event.stopImmediatePropagation(); };
  // Before all other listeners, hence on the window.
  const first = (type, heard) => window.addEventListener(type, event => { if (kiosk()) heard(event); }, { capture: true, passive: false });

  // On-screen keys
  const keyOf = event => event.target.closest?.('[data-key]');

  function type(field, key) {
    const { selectionStart: start, selectionEnd: end, value, maxLength } = field;
    if (key !== 'delete') {
      if (value.length - (end - start) + key.length > maxLength) return;
      field.setRangeText(key, start, end, 'end');
    } else {
      field.setRangeText('', start === end ? Math.max(0, start - 1) : start, end, 'end');
    }
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  // A sentence begins with a capital, and the keys show what they type.
  const sentences = field => field.closest('.step')?.querySelector('.keyboard.sentences');
  const begins = field => /^\s*$|[.?!؟]\s+$/.test(field.value.slice(0, field.selectionStart));
  const letter = (field, key) => key.length === 1 && sentences(field) && begins(field)
    ? key.toLocaleUpperCase(document.documentElement.lang || undefined) : key;
  const cased = field => sentences(field)?.classList.toggle('small', !begins(field));

  first('click', event => {
    const key = keyOf(event);
    const field = key?.closest('.step')?.querySelector('input');
    if (field && !lost()) type(field, letter(field, key.dataset.key));
  });
  first('input', event => { if (isField(event.target)) cased(event.target); });
  document.addEventListener('selectionchange', () => { if (isField(document.activeElement)) cased(document.activeElement); });
  first('mousedown', event => { if (keyOf(event)) event.preventDefault(); });
  first('keydown', event => {
    if (event.key === 'Enter' && isField(event.target) && !lost()) {
      event.target.closest('.step')?.querySelector('[data-enter]')?.click();
    }
  });

  // No gesture zooms, drags or leaves the page
  first('dragstart', event => event.preventDefault());
  first('wheel', event => { if (event.ctrlKey) event.preventDefault(); });
  ['gesturestart', 'gesturechange'].forEach(pinch => first(pinch, event => event.preventDefault()));
  first('keydown', event => { if (event.key === 'BrowserBack' || (event.altKey && /^Arrow(Left|Right)$/.test(event.key))) stop(event); });
  ['mousedown', 'mouseup', 'auxclick'].forEach(side => first(side, event => { if (event.button > 2) stop(event); }));

  // The browser's back button does nothing here (history.js handles it). Chromium requires a touch before it keeps the entry for
  // that.
  const guard = () => history.pushState(history.state, '', location.href);
  let guarded = false;
  first('click', () => { if (!guarded) { guarded = true; guard(); } });
  window.accueilStays = () => {
    if (!kiosk()) return false;
    guard();
    return true;
  };
})();
