// SPDX-License-Identifier: EUPL-1.2
// The voice of this page: the server's (recorded clips, or its speech program), else the browser's, else none.
// window.accueilVoice:
//   canSpeak(lang) → Promise<boolean>
//   speak(text, lang, volume, sound) → Promise<boolean>   fulfilled when it was said (true) or could not be (false);
//                                                  sound: the address that the server gave to this sentence, '' for none
//   prepare(sound)                                 fetches what will be said soon
//   chime(volume) → Promise                        two notes
//   stop()
//   state                                          'server', 'browser', 'chime' or 'blocked'; '' before anything is known
// Volumes go from 0 to 1. html[data-speaking] holds the language and the text while it is said.
(() => {
  if (window.accueilVoice) return;
  const patience = 4500;
  const root = document.documentElement;
  const synthesis = window.speechSynthesis;
  const audio = window.AudioContext ? new AudioContext() : null;
  let source = '';
  let playing = null;

  const blocked = () => !audio || audio.state !== 'running';

  function tell() {
    window.dispatchEvent(new CustomEvent('accueil-voice'));
  }

  if (audio) audio.addEventListener('statechange', tell);
  // A browser that allows sound says so a moment later; until then no button asks for it.
  setTimeout(tell, 1000);
  ['pointerup', 'keydown'].forEach(gesture => window.addEventListener(gesture, () => {
    if (audio && audio.state !== 'running') audio.resume().then(tell, tell);
  }));

  async function fromServer(sound) {
    if (!sound) throw new Error('no sound');
    const answer = await fetch(sound, { signal: AbortSignal.timeout(patience) });
    if (!answer.ok) throw new Error(String(answer.status));
    return audio.decodeAudioData(await answer.arrayBuffer());
  }

  // Some browsers list their voices only a moment after the first request.
  async function voiceOf(lang) {
    if (!synthesis) return undefined;
    if (!synthesis.getVoices().length) {
      await new Promise(done => { synthesis.addEventListener('voiceschanged', done, { once: true }); setTimeout(done, 700); });
    }
    const base = lang.split('-')[0].toLowerCase();
    return synthesis.getVoices().find(voice => voice.lang.replace('_', '-').split('-')[0].toLowerCase() === base);
  }

  // Every promise is settled, whatever the device does: a lost "ended" must not silence the hall.
  const within = (promise, seconds) => Promise.race([promise, new Promise(done => setTimeout(done, seconds * 1000))]);

  function play(buffer, volume) {
    const sound = audio.createBufferSource();
    const gain = audio.createGain();
    gain.gain.value = volume;
    sound.buffer = buffer;
    sound.connect(gain).connect(audio.destination);
    playing = sound;
    return within(new Promise(done => { sound.onended = done; sound.start(); }), buffer.duration + 2)
      .then(() => { if (playing === sound) playing = null; });
  }

  function sayWith(voice, text, lang, volume) {
    return within(new Promise(done => {
      const said = Object.assign(new SpeechSynthesisUtterance(text), { lang, voice, volume, rate: 0.95, onend: done, onerror: done });
      synthesis.speak(said);
    }), 3 + text.length / 5);
  }

  function settle(found) {
    if (source === found) return;
    source = found;
    tell();
  }

  async function speak(text, lang, volume = 1, sound = '') {
    const clip = blocked() ? null : await fromServer(sound).catch(() => null);
    const voice = clip ? null : await voiceOf(lang);
    // A sentence without a sound of its own says nothing about the server's voice.
    if (sound || voice) settle(clip ? 'server' : voice ? 'browser' : 'chime');
    if (!clip && !voice) return false;
    root.dataset.speaking = lang + ' ' + text;
    await (clip ? play(clip, volume) : sayWith(voice, text, lang, volume));
    delete root.dataset.speaking;
    return true;
  }

  async function canSpeak(lang) {
    const trial = '/voice/trial?lang=' + encodeURIComponent(lang.split('-')[0].toLowerCase());
    const server = audio && await fromServer(trial).then(() => true, () => false);
    const able = server || !!(await voiceOf(lang));
    if (!able || !source) settle(server ? 'server' : able ? 'browser' : 'chime');
    return able;
  }

  function note(frequency, at, volume) {
    const tone = audio.createOscillator();
    const gain = audio.createGain();
    tone.frequency.value = frequency;
    gain.gain.setValueAtTime(0.0001, at);
    gain.gain.exponentialRampToValueAtTime(Math.max(0.0002, 0.6 * volume), at + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.0001, at + 0.5);
    tone.connect(gain).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.55);
  }

  async function chime(volume = 1) {
    if (blocked() || volume === 0) return;
    note(783.99, audio.currentTime + 0.02, volume);
    note(659.25, audio.currentTime + 0.27, volume);
    await new Promise(done => setTimeout(done, 780));
  }

  // Fetched in advance, a sound is in the cache when its turn comes.
  function prepare(sound) {
    if (!blocked()) fromServer(sound).catch(() => {});
  }

  function stop() {
    try { playing?.stop(); } catch { /* It has ended already. */ }
    synthesis?.cancel();
  }

  window.accueilVoice = {
    canSpeak, prepare, speak, chime, stop,
    get state() { return blocked() ? 'blocked' : source; },
  };
})();
