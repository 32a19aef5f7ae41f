// SPDX-License-Identifier: EUPL-1.2
// A page that stands in for another asks the server by itself whether that one can be made again. It stays while the
// server is not there: a reload would then leave the browser's own page, which does not come back.
(() => {
  const after = Number(document.currentScript.dataset.after);
  const often = 2000;
  const patience = 2000;
  // Many pages must not all come back at the same moment.
  const spread = time => time * (1 + Math.random() / 2);
  // A form that was sent has no page of its own to come back to.
  const target = () => location.pathname === '/sign-out' ? '/' : location.pathname + location.search;

  async function check() {
    try {
      const answer = await fetch('/pulse', { cache: 'no-store', signal: AbortSignal.timeout(patience) });
      if (answer.ok && !(await answer.json()).away) {
        location.replace(target());
        return;
      }
    } catch {
      // The server is not there either.
    }
    setTimeout(check, spread(often));
  }

  setTimeout(check, spread(after));
})();
