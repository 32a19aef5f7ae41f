// SPDX-License-Identifier: EUPL-1.2
// Dialogs, keyboard and scrolling: dialogs open and close, arrow keys move between buttons, Escape goes back, and a page that is
// longer than the screen has two large scroll buttons.
(() => {
  if (window.accueilReach) return;
  window.accueilReach = true;
  const root = document.documentElement;
  const kiosk = () => document.querySelector('.kiosk');
  const shown = element => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');

  // Dialogs
  const openPage = () => document.querySelector('.kiosk dialog[open]');
  const closePages = () => document.querySelectorAll('.kiosk .page-dialog[open]').forEach(page => page.close());

  document.addEventListener('click', press => {
    if (!(press.target instanceof Element) || !kiosk()) return;
    const opener = press.target.closest('[data-opens]');
    if (opener) document.getElementById(opener.dataset.opens)?.showModal();
    else if (press.target.closest('[data-closes], [data-start-again]') || press.target.matches('.page-dialog')) closePages();
  });
  window.addEventListener('accueil-link', () => { if (root.dataset.link === 'lost') closePages(); });

  // Keys
  const sides = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const middle = element => {
    const box = element.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  };
  const pressable = () => [...(openPage() ?? kiosk()).querySelectorAll('button, a[href], input')].filter(one => !one.disabled && shown(one));

  // The nearest in that direction; the distance across counts double, so that a row or a column is kept.
  function nearest(from, [x, y]) {
    const [left, top] = middle(from);
    let best = null;
    for (const one of pressable()) {
      const [toLeft, toTop] = middle(one);
      const ahead = (toLeft - left) * x + (toTop - top) * y;
      const aside = Math.abs((toLeft - left) * y) + Math.abs((toTop - top) * x);
      if (one !== from && ahead > 4 && (!best || ahead + 2 * aside < best.far)) best = { one, far: ahead + 2 * aside };
    }
    return best?.one;
  }

  const start = () => pressable().find(one => one.closest('main, dialog')) ?? pressable()[0];

  document.addEventListener('keydown', event => {
    if (!kiosk() || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const at = document.activeElement;
    const typing = at instanceof HTMLInputElement;
    if (event.key === 'Escape' && !openPage()) {
      document.querySelector('.kiosk main [data-back]')?.click();
    } else if (sides[event.key] && !(typing && event.key.match(/Left|Right/))) {
      const next = pressable().includes(at) ? nearest(at, sides[event.key]) : start();
      if (next) { event.preventDefault(); next.focus(); }
    }
  });

  // Scroll buttons
  const scrolling = element => element && getComputedStyle(element).display !== 'contents'
    && /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight + 4;
  const long = () => ['.results', 'main', '.step-body', '.step-head'].map(name => kiosk()?.querySelector(name)).find(scrolling);

  // Measured without the two buttons, which could make a fitting page too long.
  function measure() {
    const screen = kiosk();
    if (!screen) return;
    const parts = [...screen.querySelectorAll('.results, main, .step-body, .step-head')].map(part => [part, part.scrollTop]);
    screen.removeAttribute('data-overflow');
    screen.toggleAttribute('data-overflow', !!long());
    parts.forEach(([part, top]) => { if (part.scrollTop !== top) part.scrollTop = top; });
    const page = long();
    if (!page) return;
    const rest = { '-1': page.scrollTop, 1: page.scrollHeight - page.clientHeight - page.scrollTop };
    screen.querySelectorAll('[data-scroll]').forEach(button =>
      button.setAttribute('aria-disabled', String(rest[button.dataset.scroll] <= 4)));
  }

  document.addEventListener('click', press => {
    const button = press.target.closest?.('.kiosk [data-scroll]');
    const page = button && long();
    if (page) page.scrollBy({ top: Number(button.dataset.scroll) * page.clientHeight * 0.75, behavior: 'smooth' });
  });

  let asked = false;
  const soon = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => { asked = false; measure(); });
  };
  document.addEventListener('scroll', soon, { capture: true, passive: true });
  window.addEventListener('resize', soon);
  new MutationObserver(soon).observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class', 'data-step', 'hidden', 'dir'] });
  document.fonts?.ready.then(soon);
  soon();
})();
