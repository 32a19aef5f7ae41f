// SPDX-License-Identifier: EUPL-1.2
// Evaluated in a waiting-room display: what of it cannot be read whole, as sentences; an empty list is what a test wants.
// Text is lost when a box clips it, when it lies outside the window, over other text or over a rule. The footer is always
// there, and of the calls one is the largest.
() => {
  const found = [];
  const style = element => getComputedStyle(element);
  const shown = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && style(element).clipPath === 'none' && !element.closest('.visually-hidden, .link-lost');
  const own = element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const text = element => (element.innerText ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  const name = element => element.tagName.toLowerCase() + '.' + [...element.classList].join('.') + ' “' + text(element) + '”';
  const board = document.querySelector('.board');
  const all = [...board.querySelectorAll('*')].filter(element => !element.closest('svg') && shown(element));

  // Each line of what is written, without the air that the line height puts above and below its letters.
  const lines = element => {
    const range = document.createRange();
    const size = parseFloat(style(element).fontSize);
    return [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.data.trim()).flatMap(node => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(box => box.width > 1).map(box => {
        const middle = (box.top + box.bottom) / 2;
        return { left: box.left, right: box.right, top: middle - size * .42, bottom: middle + size * .42 };
      });
    });
  };
  const written = all.filter(own).flatMap(element => lines(element).map(box => ({ element, box })));

  for (const { element, box } of written) {
    if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1) {
      found.push('outside the window: ' + name(element));
    }
    for (let up = element; up && up !== board.parentElement; up = up.parentElement) {
      const around = up.getBoundingClientRect();
      const clips = style(up).overflowX !== 'visible' || style(up).overflowY !== 'visible' || up.matches('.call, .counter, .waiting li, .messages, footer, header');
      if (style(up).display === 'inline' || !clips) continue;
      if (box.left < around.left - 1 || box.right > around.right + 1 || box.top < around.top - 1 || box.bottom > around.bottom + 1) {
        found.push('outside its ' + up.tagName.toLowerCase() + '.' + [...up.classList].join('.') + ': ' + name(element));
        break;
      }
    }
    const row = element.closest('.waiting li');
    if (row && box.bottom > row.getBoundingClientRect().bottom - 2) found.push('touches the rule: ' + name(element));
  }
  for (let i = 0; i < written.length; i++) {
    for (let j = i + 1; j < written.length; j++) {
      const [one, other] = [written[i], written[j]];
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (wide > 1 && high > 1) found.push('over each other: ' + name(one.element) + ' and ' + name(other.element));
    }
  }

  const footer = board.querySelector('footer').getBoundingClientRect();
  if (footer.bottom > innerHeight + 4 || footer.height < 10) found.push('the footer is gone: ' + Math.round(footer.bottom));
  for (const part of board.querySelectorAll('.waiting li, .waiting .priority')) {
    if (part.checkVisibility() && part.getBoundingClientRect().bottom > footer.top + 1) found.push('below the footer: ' + name(part));
  }
  const numbers = [...board.querySelectorAll('.call')].filter(shown).map(call => parseFloat(style(call.querySelector('.number')).fontSize));
  const [largest, next] = numbers.toSorted((one, other) => other - one);
  if (largest < 1.5 * next) found.push('no large call: ' + numbers.slice(0, 3).join(' '));
  const least = Math.min(innerWidth, innerHeight) / 1080;
  for (const { element } of written) {
    const size = parseFloat(style(element).fontSize);
    if (size < Math.max(11, 19 * least)) found.push('too small: ' + name(element) + ' ' + size);
  }
  return [...new Set(found)];
}
