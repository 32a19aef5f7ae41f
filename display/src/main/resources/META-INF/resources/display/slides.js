// SPDX-License-Identifier: EUPL-1.2
// The pictures, videos and codes beside the calls, one after the other. While a call is new nothing changes and videos pause. A
// picture that cannot be fetched is left out. Slides have no sound.
(() => {
  if (window.accueilSlides) return;
  window.accueilSlides = true;

  const still = 12000;
  const longestVideo = 60000;
  const look = 500;

  let shown = null;
  let place = 0;
  let left = 0;
  let at = performance.now();

  const callIsNews = () => document.querySelector('.call.fresh') !== null;
  const isVideo = el => el.tagName === 'VIDEO';
  const calm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const usable = el => !el.dataset.broken && !(isVideo(el) && calm());
  const slides = () => [...document.querySelectorAll('.slides > .slide')].filter(usable);

  function show(el) {
    if (shown && shown !== el) hide(shown);
    shown = el;
    if (!el) return;
    left = isVideo(el) ? longestVideo : still;
    el.classList.add('on');
    if (el.dataset.src && !el.getAttribute('src')) {
      el.addEventListener('error', () => drop(el), { once: true });
      el.setAttribute('src', el.dataset.src);
    }
    if (isVideo(el)) {
      el.muted = true;
      el.onended = () => { left = 0; };
      el.currentTime = 0;
    }
  }

  function hide(el) {
    el.classList.remove('on');
    if (isVideo(el)) el.pause();
  }

  function drop(el) {
    el.dataset.broken = 'true';
    if (shown === el) left = 0;
  }

  function move(el) {
    if (!isVideo(el)) return;
    if (callIsNews()) el.pause();
    else if (el.paused && !el.ended) el.play().catch(() => drop(el));
  }

  // The code for a ticket comes back after every other slide, so that visitors can scan it soon.
  let lastMedia = null;
  function following(all) {
    const codes = all.filter(el => el.classList.contains('ticket-code'));
    const media = all.filter(el => !el.classList.contains('ticket-code'));
    if (!shown.classList.contains('ticket-code')) lastMedia = shown;
    if (codes.length && media.length && shown === lastMedia) return codes[0];
    if (!media.length) return codes[0];
    return media[(media.indexOf(lastMedia) + 1) % media.length];
  }

  function turn() {
    const now = performance.now();
    const passed = now - at;
    at = now;
    const all = slides();
    if (shown && !all.includes(shown)) show(null);
    if (!shown) {
      // A renewed code takes the place of the one before.
      if (all.length) show(all[Math.min(place, all.length - 1)]);
    } else if (!callIsNews()) {
      left -= passed;
      if (left <= 0) {
        const next = following(all);
        if (next !== shown) show(next);
        else left = isVideo(shown) ? (shown.currentTime = 0, longestVideo) : still;
      }
    }
    place = Math.max(0, all.indexOf(shown));
    if (shown) move(shown);
  }

  setInterval(turn, look);
  turn();
})();
