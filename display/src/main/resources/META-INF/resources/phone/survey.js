// SPDX-License-Identifier: EUPL-1.2
// The exit survey on a visitor's phone: one question per page, each may be skipped. The answers are sent once, at the end, with
// the pass and without the token.
(() => {
  const { ask, speak, say, put } = window.accueilPage('survey');
  const root = document.documentElement;
  const el = id => document.getElementById(id);
  const form = location.pathname.replace(/\/+$/, '') + '/form';
  const answers = {};

  let survey = null;
  let at = 0;
  let sending = false;

  async function named(language) {
    await speak(language);
    document.title = say('title');
  }

  async function begin() {
    try {
      const answer = await ask(form);
      if (!answer.ok) {
        await named(answer.headers.get('Content-Language') || navigator.language);
        end({ 409: 'early', 429: 'busy' }[answer.status] || 'late');
        return;
      }
      survey = await answer.json();
      await named(survey.language);
      put('site', survey.siteName);
      const about = survey.questions.find(question => question.kind === 'SERVICE');
      if (about && survey.service) answers[about.code] = survey.service;
      root.dataset.state = 'ASKING';
      show();
    } catch {
      put('said', say('failed') || 'Pas de connexion. Nouvelle tentative…');
      setTimeout(begin, 4000);
    }
  }

  function show() {
    const question = survey.questions[at];
    const writes = question.kind === 'TEXT';
    const last = at === survey.questions.length - 1;
    put('said', '');
    put('place', say('place', { n: at + 1, total: survey.questions.length }));
    put('question', question.text);
    put('note', writes ? say('text') : at === 0 ? say('anonymous') : '');
    el('choices').replaceChildren(...question.choices.map(choice => button(question, choice)));
    el('choices').hidden = writes;
    el('writing').hidden = !writes;
    if (writes) el('text').value = answers[question.code] || '';
    put('back', say('back'));
    el('back').hidden = at === 0;
    put('skip', last ? '' : say('skip'));
    put('next', last ? say('send') : answers[question.code] ? say('next') : '');
    el('steps').hidden = false;
    el('question').focus();
    window.scrollTo(0, 0);
  }

  function button(question, choice) {
    const one = document.createElement('button');
    one.type = 'button';
    one.textContent = choice.label;
    one.setAttribute('aria-pressed', String(answers[question.code] === choice.code));
    one.addEventListener('click', () => {
      answers[question.code] = choice.code;
      forward();
    });
    return one;
  }

  function forward() {
    if (at < survey.questions.length - 1) {
      at += 1;
      show();
    } else {
      send();
    }
  }

  el('skip').addEventListener('click', () => {
    delete answers[survey.questions[at].code];
    forward();
  });
  el('back').addEventListener('click', () => {
    keepText();
    at -= 1;
    show();
  });
  el('next').addEventListener('click', () => {
    keepText();
    forward();
  });

  function keepText() {
    const question = survey.questions[at];
    if (question.kind === 'TEXT') answers[question.code] = el('text').value.trim();
  }

  async function send() {
    if (sending) return;
    sending = true;
    try {
      const answer = await ask('/t/answers', {
        method: 'POST', headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ pass: survey.pass, answers }),
      });
      if (answer.ok) end('thanks');
      else if (answer.status === 409) end('twice');
      else if (answer.status === 410) end('late');
      else throw new Error(String(answer.status));
    } catch {
      put('said', say('failed'));
    }
    sending = false;
  }

  function end(how) {
    root.dataset.state = how.toUpperCase();
    ['place', 'note', 'said'].forEach(id => put(id, ''));
    ['choices', 'writing', 'steps'].forEach(id => { el(id).hidden = true; });
    put('question', say(how));
    put('note', say(how + '.text'));
    el('question').focus();
  }

  begin();
})();
