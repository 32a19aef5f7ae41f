// SPDX-License-Identifier: EUPL-1.2
// The browser's way back, heard before the framework hears it, which would load the page again: a page that wants nothing
// of it says so by window.accueilStays.
window.addEventListener('popstate', event => {
  if (window.accueilStays?.()) event.stopImmediatePropagation();
}, true);
