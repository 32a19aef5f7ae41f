// SPDX-License-Identifier: EUPL-1.2
// Evaluated in a page of the kiosk (or any screen): every element whose text cannot be read whole, as sentences; an empty
// list is what a test wants. Text is lost when it is wider or higher than a box that clips it, when it lies outside the
// window and nothing scrolls to it, or when two controls or a control and a text lie over each other.
() => {
  const found = [];
  const scope = document.querySelector('dialog[open]') ?? document.querySelector('.kiosk') ?? document.body;
  const shown = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && getComputedStyle(element).clipPath === 'none' && !element.closest('[inert], .visually-hidden');
  const own = element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const name = element => element.tagName.toLowerCase() + (element.className && typeof element.className === 'string'
    ? '.' + element.className.trim().split(/\s+/).join('.') : '') + ' “' + (element.innerText ?? '').replace(/\s+/g, ' ').slice(0, 40) + '”';
  const style = element => getComputedStyle(element);
  const all = [...scope.querySelectorAll('*')].filter(element => !element.closest('svg') && shown(element));

  // The box of what is written, not of the element around it.
  const textBox = element => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  };
  const scrollerOf = element => {
    for (let up = element.parentElement; up; up = up.parentElement) {
      if (/auto|scroll/.test(style(up).overflowY) && style(up).display !== 'contents' && up.scrollHeight > up.clientHeight + 1) return up;
    }
    return null;
  };

  for (const element of all) {
    const look = style(element);
    if (look.display === 'inline' || look.display === 'contents') continue;
    const clips = axis => !/visible/.test(look['overflow' + axis]);
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && (own(element) || clips('X'))) {
      found.push('too wide: ' + name(element) + ' ' + element.scrollWidth + ' > ' + element.clientWidth);
    }
    if (element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0 && clips('Y') && !/auto|scroll/.test(look.overflowY)
        && !element.matches('html, body, .kiosk')) {
      found.push('cut below: ' + name(element) + ' ' + element.scrollHeight + ' > ' + element.clientHeight);
    }
  }

  const written = all.filter(element => own(element)).map(element => ({ element, box: textBox(element) })).filter(({ box }) => box.width && box.height);
  for (const { element, box } of written) {
    const scroller = scrollerOf(element);
    if (box.left < -1 || box.right > innerWidth + 1 || (!scroller && (box.top < -1 || box.bottom > innerHeight + 1))) {
      found.push('outside the window: ' + name(element));
    }
    const button = element.closest('button, a');
    const around = button?.getBoundingClientRect();
    if (around && (box.left < around.left - 1 || box.right > around.right + 1 || box.top < around.top - 1 || box.bottom > around.bottom + 1)) {
      found.push('outside its button: ' + name(element));
    }
  }

  // A sticky bar lies over what scrolls beneath it by design.
  const floating = element => !!element.closest('.actions') && style(element.closest('.actions')).position === 'sticky';
  const seen = (element, box) => {
    const scroller = scrollerOf(element)?.getBoundingClientRect();
    return !scroller || (box.bottom <= scroller.bottom + 1 && box.top >= scroller.top - 1);
  };
  const controls = all.filter(element => element.matches('button, a, input')).map(element => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ element, box }) => seen(element, box));
  for (let i = 0; i < controls.length; i++) {
    const one = controls[i];
    // Ten keys of a keyboard stand side by side even on a small tablet, where each is 56 wide at least.
    const narrow = innerWidth < 1030 && one.element.matches('.key') ? 55.5 : 87.5;
    if (one.box.width < narrow || one.box.height < 87.5) found.push('too small: ' + name(one.element) + ' ' + Math.round(one.box.width) + '×' + Math.round(one.box.height));
    for (let j = i + 1; j < controls.length; j++) {
      const other = controls[j];
      if (floating(one.element) !== floating(other.element) || one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const apart = Math.max(one.box.left - other.box.right, other.box.left - one.box.right, one.box.top - other.box.bottom, other.box.top - one.box.bottom);
      if (apart < 7.5) found.push('too near (' + Math.round(apart) + '): ' + name(one.element) + ' and ' + name(other.element));
    }
    for (const { element, box } of written) {
      if (one.element.contains(element) || element.contains(one.element) || !seen(element, box)) continue;
      if (floating(one.element) !== floating(element)) continue;
      const wide = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
      const high = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
      if (wide > 2 && high > 2) found.push('covers: ' + name(one.element) + ' over ' + name(element));
    }
  }

  // A page that is longer than the screen must say so, with its two buttons.
  const kiosk = document.querySelector('.kiosk');
  if (kiosk && !document.querySelector('dialog[open]')) {
    const long = all.find(element => /auto|scroll/.test(style(element).overflowY) && style(element).display !== 'contents' && element.scrollHeight > element.clientHeight + 4);
    if (long && !kiosk.hasAttribute('data-overflow')) found.push('scrolls unseen: ' + name(long) + ' ' + long.scrollHeight + ' > ' + long.clientHeight);
  }
  return [...new Set(found)];
}
