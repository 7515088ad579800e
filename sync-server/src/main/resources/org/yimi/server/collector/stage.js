/** Where one screen at a time stands. */
export class Stage {
  #place = document.querySelector('main');
  #told = document.getElementById('told');
  #leave = () => {};
  #turns = 0;

  /** Of the screen that is shown. */
  name = '';

  /**
   * @param build returns a node or {node, leave}, at once or later; whoever is overtaken meanwhile is not shown
   */
  async show(name, build) {
    const turn = ++this.#turns;
    // the camera of one screen closes before that of the next opens
    this.#leave();
    this.#leave = () => {};
    const built = await build();
    if (turn !== this.#turns) return built.leave?.();
    this.#leave = built.leave ?? (() => {});
    const same = this.name === name;
    const held = same ? document.activeElement?.textContent : null;
    this.name = name;
    this.#place.className = name;
    this.#place.replaceChildren(built.node ?? built);
    if (same) this.#find(held)?.focus();
    else this.#enter();
  }

  /** To who listens instead of looking. */
  announce(text) {
    this.#told.textContent = text;
  }

  #find(text) {
    return text && [...this.#place.querySelectorAll('button, summary')].find(one => one.textContent === text);
  }

  #enter() {
    scrollTo(0, 0);
    this.#place.querySelector('h1')?.focus({preventScroll: true});
  }
}
