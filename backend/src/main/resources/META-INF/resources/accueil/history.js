// SPDX-License-Identifier: EUPL-1.2
// The browser's way back, handled before the framework, which would load the page again: a page that ignores it sets
// window.accueilStays.
window.addEventListener('popstate', event => {
  if (window.accueilStays?.()) event.stopImmediatePropagation();
}, true);
