// SPDX-License-Identifier: EUPL-1.2
// Keys for a machine that has no keyboard: a kiosk. Without this script the page works with one.
(() => {
  const code = document.getElementById('code');
  const keys = document.querySelector('.keys');
  keys.hidden = false;
  keys.addEventListener('click', event => {
    const key = event.target.closest('button');
    if (!key) return;
    code.value = key.dataset.key ? code.value + key.dataset.key : code.value.slice(0, -1);
  });
})();
