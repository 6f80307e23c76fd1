/** The add-in's settings in the document: JSON values by key. */
export class SettingStore {
  readonly #values = new Map<string, unknown>();

  entries(): readonly (readonly [string, unknown])[] {
    return [...this.#values];
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  get(key: string): unknown {
    return this.#values.get(key);
  }

  set(key: string, value: unknown): void {
    this.#values.set(key, value);
  }

  delete(key: string): void {
    this.#values.delete(key);
  }
}
