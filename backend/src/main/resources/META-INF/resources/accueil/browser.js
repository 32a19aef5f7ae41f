// SPDX-License-Identifier: EUPL-1.2
// In the oldest syntax: a browser that lacks what the pages need is sent to a text before anything fails.
if (!('popover' in HTMLElement.prototype) || !Object.hasOwn) {
  window.location.search = 'v-r=oldbrowser';
}
