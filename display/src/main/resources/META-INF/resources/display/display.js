// SPDX-License-Identifier: EUPL-1.2
// What the waiting-room display does alone: a call stays highlighted at least ten seconds after it was first painted,
// a new one rings two notes and is said to screen readers. It reads the page only (data-seq, data-called-at); no voice,
// no sound file, no round trip.
(() => {
  if (window.accueilDisplay) return;
  window.accueilDisplay = true;

  const hold = 10500;
  const apart = 700;
  const seen = new Map();
  let list = null;
  let known = 0;
  let timer = 0;
  let audio = null;
  let rangAt = -Infinity;

  const seqOf = el => Number(el.dataset.seq);
  const now = () => (window.accueil ? window.accueil.now() : Date.now());

  // A call is fresh when it is news to this page, or was younger than the hold when this page first showed it.
  function remaining(el) {
    const entry = seen.get(seqOf(el));
    const shownFor = performance.now() - entry.at;
    const ageWhenSeen = now() - shownFor - Number(el.dataset.calledAt);
    return entry.news || ageWhenSeen < 10000 ? hold - shownFor : 0;
  }

  function highlight() {
    clearTimeout(timer);
    let next = Infinity;
    document.querySelectorAll('.call[data-seq]').forEach(el => {
      const left = remaining(el);
      el.classList.toggle('fresh', left > 0);
      el.classList.toggle('news', left > 0 && seen.get(seqOf(el)).news);
      if (left > 0) next = Math.min(next, left);
    });
    if (next !== Infinity) timer = setTimeout(highlight, next + 20);
  }

  function look() {
    const found = document.querySelector('[data-known-seq]');
    if (found && found !== list) {
      list = found;
      known = Number(found.dataset.knownSeq);
      seen.clear();
    }
    const news = [];
    document.querySelectorAll('.call[data-seq]').forEach(el => {
      const seq = seqOf(el);
      if (seen.has(seq)) return;
      seen.set(seq, { at: performance.now(), news: seq > known });
      if (seq > known) news.push(el);
    });
    if (news.length) {
      known = Math.max(known, ...news.map(seqOf));
      ring();
      say(news.map(el => el.dataset.say).reverse());
    }
    highlight();
  }

  function say(sentences) {
    const region = document.querySelector('.announcer');
    if (!region) return;
    sentences.forEach(text => {
      const line = document.createElement('p');
      line.textContent = text;
      region.append(line);
      setTimeout(() => line.remove(), hold);
    });
  }

  function note(frequency, at) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.0001, at);
    volume.gain.exponentialRampToValueAtTime(0.5, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.9);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.95);
  }

  function ring() {
    if (!audio || audio.state !== 'running' || performance.now() - rangAt < apart) return;
    rangAt = performance.now();
    note(783.99, audio.currentTime + 0.02);
    note(659.25, audio.currentTime + 0.35);
  }

  function offerSound() {
    const button = document.querySelector('.sound');
    if (button) button.hidden = !audio || audio.state === 'running';
  }

  function allowSound() {
    if (audio && audio.state !== 'running') audio.resume().then(offerSound, offerSound);
  }

  function prepareSound() {
    if (!window.AudioContext) return;
    audio = new AudioContext();
    audio.addEventListener('statechange', offerSound);
    // A browser that allows sound says so a moment later; asking the person before would be a needless button.
    setTimeout(offerSound, 1000);
    ['pointerup', 'keydown'].forEach(gesture => window.addEventListener(gesture, allowSound));
  }

  prepareSound();
  window.addEventListener('accueil-link', highlight);
  new MutationObserver(look).observe(document.body, {
    childList: true, subtree: true, attributes: true, attributeFilter: ['data-seq', 'data-known-seq']
  });
  look();
})();
