// One thing that happens later, once, unless it is put off or called off.

export class Timer {
  #id: ReturnType<typeof setTimeout> | null = null;

  /** Puts off what was under way. */
  start(ms: number, act: () => void): void {
    this.cancel();
    this.#id = setTimeout(() => {
      this.#id = null;
      act();
    }, ms);
  }

  cancel(): void {
    if (this.#id !== null) clearTimeout(this.#id);
    this.#id = null;
  }

  isRunning(): boolean {
    return this.#id !== null;
  }
}
