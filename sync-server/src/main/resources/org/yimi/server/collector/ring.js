/** A ring that fills, with what it means written in it. */

import {draw, make} from './nodes.js';

const RADIUS = 42;
const LENGTH = 2 * Math.PI * RADIUS;

export class Ring {
  #arc = draw('circle', {class: 'arc', cx: 50, cy: 50, r: RADIUS, 'stroke-dasharray': `0 ${LENGTH}`});
  #number = draw('text', {x: 50, y: 51}, '0%');

  /** What to put on the page. */
  node = make('div', {class: 'ring', role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100},
    draw('svg', {viewBox: '0 0 100 100', 'aria-hidden': 'true'},
      draw('circle', {class: 'track', cx: 50, cy: 50, r: RADIUS}), this.#arc, this.#number));

  constructor(label) {
    this.node.setAttribute('aria-label', label);
  }

  /** @param share 0 to 1 */
  show(share) {
    const percent = Math.floor(share * 100);
    this.#arc.setAttribute('stroke-dasharray', `${share * LENGTH} ${LENGTH}`);
    this.#number.textContent = share >= 1 ? '✓' : percent + '%';
    this.node.setAttribute('aria-valuenow', percent);
    this.node.classList.toggle('full', share >= 1);
  }
}
