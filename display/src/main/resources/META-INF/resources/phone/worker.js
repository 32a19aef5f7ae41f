// SPDX-License-Identifier: EUPL-1.2
// A tap on the notification of a call opens the page of the ticket.
self.addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil(self.clients.matchAll({ type: 'window' }).then(pages => pages[0]?.focus()));
});
