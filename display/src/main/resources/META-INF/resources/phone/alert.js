// SPDX-License-Identifier: EUPL-1.2
// Alerts a visitor to a call: the phone vibrates, and, after a tap that allows it, it rings, shows a notification, and keeps its
// screen on when the turn is near. Features that a phone lacks are left out.
window.accueilAlert = (() => {
  let audio = null;
  let wanted = false;
  let near = false;
  let lock = null;
  let worker = null;

  function note(at, frequency) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.0001, at);
    volume.gain.exponentialRampToValueAtTime(0.7, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.8);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.85);
  }

  function chime(times) {
    if (!audio) return;
    audio.resume().then(() => {
      for (let i = 0; i < times; i += 1) {
        note(audio.currentTime + i * 1.6 + 0.05, 783.99);
        note(audio.currentTime + i * 1.6 + 0.4, 659.25);
      }
    }, () => {});
  }

  async function askToNotify() {
    try {
      if (!window.Notification) return;
      if (Notification.permission === 'default') await Notification.requestPermission();
      if (Notification.permission === 'granted' && navigator.serviceWorker) {
        worker = await navigator.serviceWorker.register('/t/worker.js');
      }
    } catch { worker = null; }
  }

  function notify(title, body) {
    if (!window.Notification || Notification.permission !== 'granted') return;
    const options = { body, tag: 'accueil-call', renotify: true, requireInteraction: true, icon: '/phone/icon.svg' };
    try {
      if (worker) worker.showNotification(title, options).catch(() => {});
      else new Notification(title, options);
    } catch { /* This browser notifies only through a worker. */ }
  }

  async function stayAwake() {
    if (!wanted || !near || document.hidden || lock || !navigator.wakeLock) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      lock.addEventListener('release', () => { lock = null; });
    } catch { lock = null; }
  }

  function sleep() {
    if (lock) lock.release().catch(() => {});
  }

  document.addEventListener('visibilitychange', stayAwake);

  return {
    // Called by a tap: only then may a page play sounds and request notifications.
    on() {
      wanted = true;
      if (!audio && window.AudioContext) audio = new AudioContext();
      chime(1);
      askToNotify();
      stayAwake();
    },
    off() {
      wanted = false;
      sleep();
    },
    turn(isNear) {
      near = isNear;
      if (near) stayAwake(); else sleep();
    },
    call(title, body) {
      if (navigator.vibrate) navigator.vibrate([400, 150, 400, 150, 400, 150, 400]);
      if (!wanted) return;
      chime(3);
      notify(title, body);
    },
  };
})();
