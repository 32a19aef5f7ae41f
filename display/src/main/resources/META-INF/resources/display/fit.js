// SPDX-License-Identifier: EUPL-1.2
// Gives every text of the display the largest size at which nothing is cut, for any names, number of calls and screen. One call
// is the largest; the slides give way first, then the answered calls that are not new, the oldest first. It sets --card, --name
// and --row on the calls, --line on the queues, --say and --band on the messages, from 1 downwards.
(() => {
  if (window.accueilFit) return;

  const usual = 6;
  const fewest = 4;
  const sizes = Array.from({ length: 27 }, (_, step) => 0.955 ** step);

  // Without the parts for screen readers only.
  const tooWide = element => element.clientWidth > 2 && element.scrollWidth > element.clientWidth;
  const tooHigh = element => element.scrollHeight > element.clientHeight + 1;
  const upright = () => window.matchMedia('(max-aspect-ratio: 1/1)').matches;

  // Sets and returns the largest size that fits; 0, with the smallest size set, when none does.
  function largest(element, property, least, fits) {
    const allowed = sizes.filter(size => size >= least);
    const set = size => element.style.setProperty(property, size.toFixed(3));
    const good = size => { set(size); return fits(); };
    if (good(1)) return 1;
    let [low, high] = [1, allowed.length - 1];
    if (!good(allowed[high])) return 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (good(allowed[middle])) high = middle;
      else low = middle + 1;
    }
    set(allowed[low]);
    return allowed[low];
  }

  // The first layout that is about as large as the best.
  function best(ways) {
    const tried = ways.map(way => ({ way, size: way() }));
    const top = Math.max(...tried.map(one => one.size));
    const chosen = tried.find(one => one.size >= top * 0.93);
    chosen.way();
    return chosen.size;
  }

  function parts(call) {
    return [call, ...call.querySelectorAll('.ticket, .counter, .label, .name')];
  }

  // Balances the sizes of the number and the counter's name; upright the card may take two lines.
  function fitCard(list, card, crowd) {
    const room = list.clientHeight * (upright() && !crowd ? 0.5 : crowd ? 0.34 : 0.4);
    const fits = () => card.offsetHeight <= room && !parts(card).some(tooWide);
    const ways = (upright() ? [true, false] : [false]).flatMap(lines => [1, 0.8, 0.62, 0.5].map(name => ({ lines, name })));
    const use = ({ lines, name }) => {
      list.toggleAttribute('data-two-lines', lines);
      list.style.setProperty('--name', name);
      return largest(list, '--card', 0.3, fits);
    };
    const tried = ways.map(way => ({ way, worth: use(way) * (1 + way.name) }));
    const top = Math.max(...tried.map(one => one.worth));
    use(tried.find(one => one.worth === top).way);
    list.removeAttribute('data-bell');
    const [mark, counter] = ['.mark', '.counter'].map(part => card.querySelector(part).getBoundingClientRect());
    list.toggleAttribute('data-bell', mark.width > 0 && mark.right > counter.left && mark.bottom > counter.top);
  }

  function fitRows(list, rows) {
    const fits = () => !tooHigh(list) && !rows.some(row => parts(row).some(tooWide));
    const most = rows.length > 12 ? [2, 3] : [1, 2, 3];
    const columns = rows.length > 5 ? (upright() ? [1, 2] : most) : [1];
    return best(columns.map(count => () => {
      list.dataset.columns = count;
      list.style.setProperty('--columns', count);
      return largest(list, '--row', 0.3, fits);
    }));
  }

  function fitCalls() {
    const list = document.querySelector('.calls ol');
    if (!list || !list.clientHeight) return;
    const calls = [...list.querySelectorAll('.call')];
    const fresh = call => call.classList.contains('fresh');
    const awaited = call => !call.hasAttribute('data-answered');
    const ranks = [call => call.classList.contains('card'), awaited, fresh, () => true];
    const rank = call => ranks.findIndex(is => is(call));
    const inOrder = [...calls].sort((one, other) => rank(one) - rank(other));
    const kept = calls.filter(call => fresh(call) || awaited(call)).length;
    let shown = inOrder.filter((call, place) => place < usual || fresh(call) || awaited(call));
    for (let size = 0; ;) {
      calls.forEach(call => call.classList.toggle('over', !shown.includes(call)));
      list.toggleAttribute('data-crowd', shown.length > usual);
      if (shown.length) fitCard(list, shown[0], shown.length > usual);
      size = fitRows(list, shown.slice(1));
      if (size > 0.66 || shown.length <= fewest || (size > 0 && shown.length <= kept)) return;
      // Hides calls that do not fit, the answered ones first, then the oldest; the voice and the phone still announce them.
      shown = shown.slice(0, size > 0 ? -1 : -Math.ceil(shown.length / 5));
    }
  }

  function fitWaiting() {
    const panel = document.querySelector('.waiting');
    if (!panel || !panel.clientHeight) return;
    const room = panel.parentElement.clientHeight;
    const fits = () => (upright() ? panel.offsetHeight <= room * (panel.hasAttribute('data-tight') ? 0.5 : 0.46) : !tooHigh(panel))
      && ![...panel.querySelectorAll('li, .name, .count')].some(tooWide);
    const way = stacked => () => {
      panel.toggleAttribute('data-stacked', stacked);
      return largest(panel, '--line', 0.5, fits);
    };
    const tight = document.querySelector('.calls ol')?.querySelectorAll('.call.fresh').length > usual && upright();
    panel.toggleAttribute('data-tight', tight);
    if (best([way(false), way(true)]) >= 0.8 || tight) return;
    panel.setAttribute('data-tight', '');
    best([way(false), way(true)]);
  }

  function fitMessage() {
    document.querySelectorAll('.calls .message').forEach(message => {
      if (message.clientHeight) largest(message, '--say', 0.4, () => !tooHigh(message) && ![...message.children].some(tooWide));
    });
  }

  function fitBand() {
    const band = document.querySelector('.messages:not([hidden])');
    if (band) largest(band, '--band', 0.8, () => band.offsetHeight <= window.innerHeight * 0.12);
  }

  function fit() {
    queued = false;
    const from = performance.now();
    if (document.querySelector('.board')) {
      fitBand();
      fitWaiting();
      fitCalls();
      fitMessage();
    }
    document.documentElement.removeAttribute('data-fitting');
    window.dispatchEvent(new Event('accueil-fitted'));
    rest(2 * (performance.now() - from));
  }

  // With many calls the fitting takes at most a third of the time.
  function rest(ms) {
    resting = true;
    setTimeout(() => { resting = false; if (queued) fit(); }, Math.min(Math.max(ms, 50), 1000));
  }

  // Simultaneous changes are fitted once, before they are painted; those during a pause, after it.
  let queued = false;
  let resting = false;
  function soon() {
    if (queued) return;
    queued = true;
    document.documentElement.setAttribute('data-fitting', '');
    if (!resting) queueMicrotask(fit);
  }
  window.accueilFit = soon;

  // Observes only what fit() itself does not change.
  const resized = new ResizeObserver(soon);
  let watched = null;
  function look(mutations) {
    const board = document.querySelector('.board');
    if (board && board !== watched) {
      watched = board;
      [board, ...board.querySelectorAll(':scope > :is(header, footer, .messages, .link-lost)')].forEach(part => resized.observe(part));
      soon();
    } else if (mutations.some(mutation => (mutation.target.parentElement ?? mutation.target).closest('main, .messages'))) {
      soon();
    }
  }
  new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
  document.fonts?.ready.then(soon);
  look([]);
})();
