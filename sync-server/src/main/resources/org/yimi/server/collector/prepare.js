/** Makes the phone ready to work without a network. */

const SCRIPT = '/collect/sw.js';
const SCOPES = ['/collect', '/q'];

/** Resolves once all files are on the phone; rejects where this browser, or the network, does not allow it. */
export async function prepare() {
  if (!navigator.serviceWorker) throw new Error('no service worker');
  for (const scope of SCOPES) {
    const registration = await navigator.serviceWorker.register(SCRIPT, {scope, updateViaCache: 'none'});
    await active(registration);
    registration.update().catch(() => {});
  }
  await navigator.storage?.persist?.().catch(() => false);
}

function active(registration) {
  if (registration.active) return Promise.resolve();
  const worker = registration.installing ?? registration.waiting;
  return new Promise((resolve, reject) => worker.addEventListener('statechange', () => {
    if (worker.state === 'activated') resolve();
    if (worker.state === 'redundant') reject(new Error('not installed'));
  }));
}

/** Calls once a newer version of the app has taken over from the one that this page was loaded from. */
export function onNewVersion(renew) {
  if (navigator.serviceWorker?.controller)
    navigator.serviceWorker.addEventListener('controllerchange', renew, {once: true});
}

/** Chromium's offer to put the app beside the others; null until it comes. */
export function offerInstall(onOffer) {
  addEventListener('beforeinstallprompt', event => {
    event.preventDefault();
    onOffer(event);
  });
  addEventListener('appinstalled', () => onOffer(null));
}
