/** Pages of a few words: something does not work, and what to do. */

import {button, draw, make} from './nodes.js';
import {say, sayRefused} from './words.js';

/** @param buttons [text, what it does], the first of them the larger */
export function noticeScreen(title, text, buttons = []) {
  return make('section', {class: 'notice'},
    make('p', {class: 'mark', 'aria-hidden': 'true'}, '!'),
    make('h1', {tabindex: -1}, title),
    make('p', {}, text),
    ...buttons.map(([words, onclick], i) => button(words, onclick, i === 0 ? 'main' : 'quiet')));
}

export function refusalScreen(bundle, start) {
  const node = noticeScreen(say('refusal'), sayRefused(bundle.code), [[say('toStart'), start]]);
  node.insertBefore(make('p', {class: 'code'}, say('code', {code: bundle.code})), node.querySelector('button'));
  return node;
}

/** WeChat's own browser has neither a camera for pages nor a service worker. */
export function weChatScreen() {
  return make('section', {class: 'wechat'},
    draw('svg', {class: 'pointer', viewBox: '0 0 100 60', 'aria-hidden': 'true'},
      draw('path', {d: 'M10 56C14 34 40 18 84 12M68 3l18 8-10 16'})),
    make('h1', {tabindex: -1}, say('weChat')),
    make('p', {}, say('weChatWhy')),
    make('ol', {}, make('li', {}, say('weChatStep1')), make('li', {}, say('weChatStep2'))));
}

export function isWeChat(userAgent) {
  return /MicroMessenger/i.test(userAgent);
}
