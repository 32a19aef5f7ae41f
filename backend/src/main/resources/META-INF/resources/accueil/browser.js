// SPDX-License-Identifier: EUPL-1.2
// In the oldest way of writing: a browser that lacks what the pages need is led to words before anything fails in silence.
if (!('popover' in HTMLElement.prototype) || !Object.hasOwn) {
  window.location.search = 'v-r=oldbrowser';
}
