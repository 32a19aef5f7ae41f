// SPDX-License-Identifier: EUPL-1.2
// Reads each page of the kiosk aloud on request. The sentences are always in data-spoken of the page, one per line.
//
// The voice is window.accueilVoice, as on the displays:
//   canSpeak(lang) → Promise<boolean>   whether it has a voice of that language
//   speak(text, lang, volume, sound) → Promise   fulfilled when the text was said or stopped
//   stop()
(() => {
  if (window.accueilReading) return;
  window.accueilReading = true;
  const root = document.documentElement;

  const voice = () => window.accueilVoice;
  const kiosk = () => document.querySelector('.kiosk');
  const listening = () => kiosk()?.querySelector('.listen')?.dataset.aloud === 'true';

  // The spoken text: the visible text in its order, one line for adjacent texts.
  const WHOLE = 'button, a, h1, h2, h3, p, li, label, [role="img"], [role="status"]';
  const SILENT = '[aria-hidden="true"], [data-unspoken], [data-key], svg, input, script, style';
  const text = element => (element.getAttribute('aria-label') ?? element.innerText ?? '').replace(/\s+/g, ' ').trim();

  function told(element) {
    const line = element.matches('button, a') && element.hasAttribute('aria-description')
      ? text(element) + ', ' + element.getAttribute('aria-description') : text(element);
    return line && !/[.?!…:؟。]$/.test(line) ? line + '.' : line;
  }

  function lines(element, into = []) {
    for (const part of element.children) {
      if (part.matches(SILENT) || !part.checkVisibility({ visibilityProperty: true })) continue;
      const whole = part.matches(WHOLE) && !part.querySelector('button, a, p, li, h2');
      if (whole || (!part.children.length && text(part))) into.push(told(part));
      else lines(part, into);
    }
    return into.filter(line => line);
  }

  const page = () => kiosk()?.querySelector('dialog[open]') ?? kiosk()?.querySelector('main');

  // Reading
  let turn = 0;

  // The server speaks only its own sentences of the page: each has an address.
  const patience = 3000;
  const bare = sentence => sentence.replace(/\s+/g, '');

  function sounds() {
    const server = kiosk()?.querySelector('.help')?.$server;
    if (!server?.sounds) return {};
    return Promise.race([server.sounds(), new Promise(done => setTimeout(done, patience, {}))]).catch(() => ({}));
  }

  async function read(sentences) {
    const mine = ++turn;
    voice().stop();
    const lang = root.lang || 'fr';
    const [able, addresses] = await Promise.all([voice().canSpeak(lang).catch(() => false), sounds()]);
    kiosk()?.toggleAttribute('data-silent', !able);
    for (const sentence of able ? sentences : []) {
      if (mine !== turn) return;
      await voice().speak(sentence, lang, 1, addresses[bare(sentence)] ?? '');
      await new Promise(pause => setTimeout(pause, 250));
    }
  }

  function hush() {
    turn++;
    voice().stop();
    kiosk()?.removeAttribute('data-silent');
  }

  let before = [];
  let wasListening = false;

  // A new page is read whole; of a changed page, only the new text.
  function look() {
    const now = page();
    if (!now) return;
    const sentences = lines(now);
    const spoken = sentences.join('\n');
    const changed = now.dataset.spoken !== spoken || before.page !== now;
    if (now.dataset.spoken !== spoken) now.dataset.spoken = spoken;
    const fresh = before.page === now && before[0] === sentences[0] ? sentences.filter(line => !before.includes(line)) : sentences;
    if (listening() && (!wasListening || (changed && fresh.length))) read(wasListening ? fresh : sentences);
    if (!listening() && wasListening) hush();
    wasListening = listening();
    before = Object.assign(sentences, { page: now });
  }

  let asked;
  const soon = () => { clearTimeout(asked); asked = setTimeout(look, 120); };
  new MutationObserver(soon).observe(root, {
    subtree: true, childList: true, characterData: true, attributes: true,
    attributeFilter: ['class', 'data-step', 'data-aloud', 'hidden', 'open', 'lang', 'aria-label'],
  });
  document.addEventListener('click', press => {
    if (press.target.closest?.('.kiosk [data-repeat]') && page()) read(lines(page()));
  });
  window.addEventListener('accueil-link', soon);
  window.addEventListener('pagehide', hush);
  soon();
})();
