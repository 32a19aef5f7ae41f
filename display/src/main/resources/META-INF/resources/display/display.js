// SPDX-License-Identifier: EUPL-1.2
// The script of the waiting-room display: it highlights a call for ten seconds in which it is visible, and announces new calls by
// chime and voice, one after the other, and to screen readers. It only reads the page (data-seq, data-called-at, data-answered,
// data-speech, data-sounds); the sound comes from voice.js.
(() => {
  if (window.accueilDisplay) return;
  window.accueilDisplay = true;

  const hold = 10500;
  const seen = new Map();
  let list = null;
  let known = 0;
  let timer = 0;

  const seqOf = el => Number(el.dataset.seq);
  const now = () => (window.accueil ? window.accueil.now() : Date.now());

  // A call is fresh when it is new to this page, or was younger than the hold when this page first showed it.
  function remaining(el) {
    const entry = seen.get(seqOf(el));
    const ageWhenSeen = now() - (performance.now() - entry.at) - Number(el.dataset.calledAt);
    if (!entry.news && ageWhenSeen >= 10000) return 0;
    return entry.left - (entry.drawn ? performance.now() - entry.drawn : 0);
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
    chooseCard();
    if (window.accueilFit) window.accueilFit();
    else run();
    if (next !== Infinity) timer = setTimeout(highlight, next + 20);
  }

  // The newest call is the large one while it is fresh or unanswered; then the newest unanswered one.
  function chooseCard() {
    const calls = [...document.querySelectorAll('.call[data-seq]')];
    const awaited = el => !el.hasAttribute('data-answered');
    const card = calls[0]?.classList.contains('fresh') ? calls[0] : calls.find(awaited) ?? calls[0];
    calls.forEach(el => el.classList.toggle('card', el === card));
  }

  // The time of a call counts only while it is on the screen; new calls may push others off until fit.js has run.
  function run() {
    const stopped = [...seen.values()].filter(entry => !entry.drawn && entry.left > 0);
    if (!stopped.length) return;
    const since = stops;
    requestAnimationFrame(() => setTimeout(() => {
      if (since === stops) stopped.forEach(entry => { entry.drawn ||= performance.now(); });
    }));
  }

  let stops = 0;
  function stop() {
    stops += 1;
    seen.forEach(entry => {
      if (entry.drawn) entry.left -= performance.now() - entry.drawn;
      entry.drawn = 0;
    });
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
      seen.set(seq, { at: performance.now(), news: seq > known, left: hold, drawn: 0 });
      if (seq > known) news.push(el);
    });
    if (news.length) {
      stop();
      known = Math.max(known, ...news.map(seqOf));
      announce([...news].reverse());
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

  // ---- The voice: one announcement after the other, none cut, none older than a minute. The text is shown at once.

  const stale = 60000;
  const waiting = [];
  let speaking = false;

  function loudness() {
    const board = document.querySelector('.board');
    const zone = board?.closest('[data-zone]')?.dataset.zone;
    const time = new Intl.DateTimeFormat('fr', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(now());
    const steps = (board?.dataset.loudness || '').split(' ').filter(Boolean).map(step => step.split('='));
    const percent = steps.filter(([from]) => from <= time).at(-1) ?? steps.at(-1);
    return percent ? Number(percent[1]) / 100 : 1;
  }

  function announce(news) {
    news.forEach(el => {
      const number = el.querySelector('.ticket .number')?.textContent;
      // A ticket that is called again before its announcement is announced once, with its last counter.
      const before = waiting.findIndex(one => one.number === number);
      if (before >= 0) waiting.splice(before, 1);
      waiting.push({ number, seq: el.dataset.seq, at: Number(el.dataset.calledAt), speech: speechOf(el) });
    });
    if (!speaking) speakAll();
  }

  // Each sentence with its language and the address of its sound, which may be empty.
  function speechOf(el) {
    const sounds = (el.dataset.sounds || '').split('\n');
    return (el.dataset.speech || '').split('\n').filter(Boolean).map((line, place) => {
      const space = line.indexOf(' ');
      return { lang: line.slice(0, space), text: line.slice(space + 1), sound: sounds[place] || '' };
    });
  }

  async function speakAll() {
    speaking = true;
    document.documentElement.toggleAttribute('data-announcing', true);
    while (waiting.length) {
      const one = waiting.shift();
      // A call that has left the screen, because its counter called another, is not announced.
      const there = document.querySelector(`.call[data-seq="${one.seq}"]`);
      if (there && now() - one.at < stale) await speakOne(one).catch(() => {});
    }
    document.documentElement.removeAttribute('data-announcing');
    speaking = false;
  }

  async function speakOne(one) {
    const volume = loudness();
    const times = waiting.length ? 1 : Number(document.querySelector('.board')?.dataset.times) || 1;
    if (volume > 0) one.speech.forEach(said => window.accueilVoice.prepare(said.sound));
    await window.accueilVoice.chime(volume);
    for (let time = 0; time < times && volume > 0; time += 1) {
      for (const said of one.speech) await window.accueilVoice.speak(said.text, said.lang, volume, said.sound);
    }
  }

  function offerSound() {
    const button = document.querySelector('.sound');
    if (button) button.hidden = window.accueilVoice.state !== 'blocked';
  }

  window.addEventListener('accueil-voice', offerSound);
  // The server learns before the first call whether this screen can speak.
  function tryVoice() {
    window.accueilVoice?.canSpeak(document.documentElement.lang || 'fr').catch(() => {});
  }
  tryVoice();
  setInterval(tryVoice, 600000);

  // ---- A screen that runs for years: prevents burn-in, and reloads every day.

  const shifts = [[0, 0], [3, 2], [-2, 3], [-3, -2], [2, -3]];
  let shift = 0;
  setInterval(() => {
    shift = (shift + 1) % shifts.length;
    const board = document.querySelector('.board');
    if (board) board.style.translate = shifts[shift].map(px => px + 'px').join(' ');
  }, 120000);

  window.addEventListener('accueil-fitted', run);
  window.addEventListener('accueil-link', highlight);
  new MutationObserver(look).observe(document.body, {
    childList: true, subtree: true, attributes: true, attributeFilter: ['data-seq', 'data-known-seq', 'data-answered']
  });
  look();
})();
