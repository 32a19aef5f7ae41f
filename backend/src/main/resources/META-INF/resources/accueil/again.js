// SPDX-License-Identifier: EUPL-1.2
// A page that nobody touches looks now and then whether its machine is known by now. While the server does not answer it
// stays: the browser's own page of errors would not come back by itself.
setInterval(() => { if (document.documentElement.dataset.link === 'live') location.reload(); }, 60000);
