// SPDX-License-Identifier: EUPL-1.2
// The parts of a kiosk that need no server: it counts the seconds since the last touch, asks "still there?", goes back to the
// start, blocks presses while the connection is lost, and treats a double tap as one.
(() => {
  if (customElements.get('kiosk-watch')) return;
  const touches = ['pointerdown', 'keydown', 'wheel'];
  const root = document.documentElement;
  const lost = () => root.dataset.link === 'lost';

  class KioskWatch extends HTMLElement {
    static observedAttributes = ['step'];

    connectedCallback() {
      this.leave = new AbortController();
      const signal = this.leave.signal;
      touches.forEach(type => document.addEventListener(type, () => this.touched(), { signal, capture: true, passive: true }));
      document.addEventListener('click', press => this.oncePerTap(press), { signal, capture: true });
      document.addEventListener('click', press => this.onceOnly(press), { signal });
      document.addEventListener('contextmenu', event => event.preventDefault(), { signal });
      window.addEventListener('accueil-link', () => this.linkChanged(), { signal });
      this.addEventListener('click', press => this.answered(press), { signal });
      this.kiosk.addEventListener('kiosk-scan', () => this.stay(), { signal });
      this.addEventListener('cancel', event => { event.preventDefault(); this.stay(); }, { signal, capture: true });
      this.timer = setInterval(() => this.tick(), 500);
      this.touched();
      this.linkChanged();
    }

    disconnectedCallback() {
      clearInterval(this.timer);
      this.leave.abort();
    }

    attributeChangedCallback() {
      this.stay();
    }

    get warning() { return this.querySelector('dialog'); }
    get kiosk() { return this.parentElement; }
    get limit() { return Number(this.getAttribute('seconds')); }
    get onTicket() { return this.kiosk.dataset.step === 'ticket'; }

    // No warning before the end of a session that has not begun: no step, no other language, no aid, no dialog.
    get begun() {
      return this.kiosk.dataset.step !== 'home' || this.kiosk.matches('.larger, .contrast, .low')
        || !!this.kiosk.querySelector('[data-aloud="true"], .page-dialog[open], .each > :first-child[aria-pressed="false"]');
    }

    touched() {
      if (!this.warning?.open) this.since = performance.now();
    }

    stay() {
      this.since = performance.now();
      if (this.warning?.open) this.warning.close();
    }

    tick() {
      const left = this.limit - (performance.now() - this.since) / 1000;
      if (left <= 0) this.over();
      else if (left <= Number(this.getAttribute('warning')) && this.begun && !lost()) this.warn(Math.ceil(left));
    }

    warn(left) {
      const seconds = this.warning.querySelector('[data-left]');
      if (seconds.textContent !== String(left)) seconds.textContent = String(left);
      if (!this.warning.open) this.warning.showModal();
    }

    over() {
      this.stay();
      if (lost()) this.abandon();
      else this.querySelector('[data-start-again]').click();
    }

    // The visitor has left while the connection was lost: their session must not go on when it is back.
    abandon() {
      if (this.kiosk.dataset.step === 'home') return;
      this.stale = true;
      this.kiosk.dataset.over = '';
    }

    linkChanged() {
      if (lost()) {
        this.stay();
        const still = this.onTicket ? 'header, footer, .actions' : 'header, main, footer';
        this.kiosk.querySelectorAll(still).forEach(part => { part.inert = true; });
      } else if (this.stale) {
        location.reload();
      } else {
        this.kiosk.querySelectorAll('[inert]').forEach(part => { part.inert = false; });
      }
    }

    answered(press) {
      if (press.target === this.warning || press.target.closest('[data-stay]')) this.stay();
    }

    // A hand that trembles taps twice: the second tap must not press what appears under it.
    oncePerTap(press) {
      if (press.detail > 1 || lost()) {
        press.stopPropagation();
        press.preventDefault();
      }
    }

    onceOnly(press) {
      const button = press.target.closest?.('[data-once]');
      if (button) button.disabled = true;
    }
  }

  customElements.define('kiosk-watch', KioskWatch);
})();
