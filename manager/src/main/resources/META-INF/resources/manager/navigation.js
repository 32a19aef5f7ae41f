// SPDX-License-Identifier: EUPL-1.2
// The menu of the staff's navigation on a narrow screen, and the skip link, without a round trip.
// The ids are those of ManagerLayout. The header can be redrawn (another language), so the listeners are on the document.
(() => {
  if (window.accueilNavigation) return;
  window.accueilNavigation = true;
  const menu = () => document.getElementById('navigation-menu');
  const isOpen = () => menu()?.getAttribute('aria-expanded') === 'true';
  const open = yes => menu()?.setAttribute('aria-expanded', String(yes));

  document.addEventListener('click', event => {
    if (event.target.closest?.('#navigation-menu')) open(!isOpen());
    if (event.target.closest?.('#navigation-skip')) {
      // The address stays, because a new one would make the framework redraw the page.
      event.preventDefault();
      const content = document.getElementById('content');
      content.focus({ preventScroll: true });
      content.scrollIntoView();
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !isOpen() || !event.target.closest?.('#navigation-menu, #navigation')) return;
    open(false);
    menu().focus();
  });
})();
