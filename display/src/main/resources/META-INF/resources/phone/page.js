// SPDX-License-Identifier: EUPL-1.2
// What the pages of a phone share: asking the server, the words of a language, its direction, its times and dates. A word is
// always set as text.
window.accueilPage = family => {
  const patience = 8000; // for one answer
  const spoken = ['fr', 'en', 'ar', 'es', 'pt', 'tr', 'ru', 'uk', 'fa'];
  const rightToLeft = ['ar', 'fa'];
  const root = document.documentElement;
  const dictionaries = {};
  let words = null;

  function ask(address, options = {}) {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), patience);
    return fetch(address, { cache: 'no-store', credentials: 'omit', signal: abort.signal, ...options });
  }

  async function fetched(language) {
    const answer = await ask('/phone/' + family + '_' + language + '.json');
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }

  async function speak(tag) {
    const base = String(tag || 'fr').toLowerCase().split('-')[0];
    const language = spoken.includes(base) ? base : 'fr';
    if (words && root.lang === language) return;
    if (!dictionaries[language]) dictionaries[language] = await fetched(language);
    words = dictionaries[language];
    root.lang = language;
    root.dir = rightToLeft.includes(language) ? 'rtl' : 'ltr';
  }

  // Empty while no words are there.
  const say = (key, values = {}) => ((words && words[key]) || '')
    .replace(/\{(\w+)\}/g, (_, name) => (values[name] === undefined ? '' : String(values[name])));

  function put(id, text) {
    const target = document.getElementById(id);
    if (target.textContent !== text) target.textContent = text;
    target.hidden = !text;
  }

  // The same calendar and hours as on the screens and letters, in every language.
  const format = (instant, zone, parts) =>
    new Intl.DateTimeFormat(root.lang + '-u-ca-gregory-nu-latn', { ...parts, timeZone: zone }).format(new Date(instant));

  const time = (instant, zone) => format(instant, zone, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });

  // French writes "1er décembre".
  const date = (instant, zone) => format(instant, zone, { day: 'numeric', month: 'long' })
    .replace(/^1 (?=\p{L})/u, root.lang === 'fr' ? '1er ' : '$&');

  return { ask, speak, say, put, time, date };
};
