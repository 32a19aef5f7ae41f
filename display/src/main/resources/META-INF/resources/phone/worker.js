// SPDX-License-Identifier: EUPL-1.2
// Does one thing: a tap on the notification of a call brings the page of the ticket back.
self.addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil(self.clients.matchAll({ type: 'window' }).then(pages => pages[0]?.focus()));
});
