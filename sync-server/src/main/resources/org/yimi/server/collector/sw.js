/**
 * Keeps the app on the phone. The server writes version and files when it starts: the version is a hash of all their
 * bytes, so that this script differs, and is installed anew, once any of them does.
 */
const VERSION = '@version@';
const FILES = '@files@'.split(' ');
const FAMILY = 'yimi-collector-';
const CACHE = FAMILY + VERSION;

self.addEventListener('install', event => event.waitUntil(fill()));
self.addEventListener('activate', event => event.waitUntil(takeOver()));
self.addEventListener('fetch', event => {
  const {method, url} = event.request;
  const {origin, pathname} = new URL(url);
  const path = pathname === '/q' ? '/collect' : pathname;
  if (method === 'GET' && origin === self.location.origin && FILES.includes(path)) event.respondWith(answer(path));
});

/** Whole or not at all; /collect and /q share it, and the second finds it full. */
async function fill() {
  const cache = await caches.open(CACHE);
  if ((await cache.keys()).length < FILES.length)
    await cache.addAll(FILES.map(file => new Request(file, {cache: 'reload'})));
  await self.skipWaiting();
}

async function takeOver() {
  for (const name of await caches.keys())
    if (name.startsWith(FAMILY) && name !== CACHE) await caches.delete(name);
  await self.clients.claim();
}

/** From any version that is there: the one for /q may be older than what the one for /collect left. */
async function answer(path) {
  return await caches.match(path, {ignoreVary: true}) ?? fetch(path);
}
