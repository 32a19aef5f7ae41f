// SPDX-License-Identifier: EUPL-1.2
// The arrow keys move between the days of the calendar that are shown, without a round trip.
(() => {
  if (window.accueilOpenings) return;
  window.accueilOpenings = true;
  const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

  document.addEventListener('keydown', event => {
    const day = event.target.closest?.('.calendar .day')?.dataset.day;
    const step = steps[event.key];
    if (!day || !step || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = new Date(day + 'T00:00:00Z');
    next.setUTCDate(next.getUTCDate() + step);
    const found = [...document.querySelectorAll('.calendar .day:not(:disabled)')]
      .find(one => one.dataset.day === next.toISOString().slice(0, 10));
    event.preventDefault();
    found?.focus();
  });
})();
