/** A pause that can be cut short. One at a time: a new one ends the one before. */
export class RestlessTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #done: (() => void) | undefined;

  wait(ms: number): Promise<void> {
    this.skip();
    return new Promise((resolve) => {
      this.#done = resolve;
      this.#timer = setTimeout(() => this.skip(), ms);
    });
  }

  skip(): void {
    clearTimeout(this.#timer);
    this.#done?.();
    this.#done = undefined;
  }
}
