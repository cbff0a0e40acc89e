interface Kept<Value> {
  value: Value;
  bytes: number;
  wasAskedFor: boolean;
}

/**
 * Values by key, bounded in number and bytes. When full, the oldest go that were not asked for since they last came up
 * ("second chance"): nearly the order of use, yet asking moves nothing.
 */
export class KeptPages<Value> {
  bytes = 0;
  readonly #kept = new Map<string, Kept<Value>>();
  readonly #mostEntries: number;
  readonly #mostBytes: number;

  constructor(mostEntries: number, mostBytes: number) {
    this.#mostEntries = mostEntries;
    this.#mostBytes = mostBytes;
  }

  get size(): number {
    return this.#kept.size;
  }

  get(key: string): Value | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined) return undefined;
    kept.wasAskedFor = true;
    return kept.value;
  }

  /** Keeps a value, unless it alone is more than all may be. */
  set(key: string, value: Value, bytes: number): void {
    this.delete(key);
    if (bytes > this.#mostBytes) return;
    this.bytes += bytes;
    this.#kept.set(key, { value, bytes, wasAskedFor: false });
    this.#makeRoom();
  }

  delete(key: string): void {
    this.bytes -= this.#kept.get(key)?.bytes ?? 0;
    this.#kept.delete(key);
  }

  #makeRoom(): void {
    // A map is walked in the order of insertion, and what is inserted on the way is met again at the end.
    for (const [key, kept] of this.#kept) {
      if (this.#kept.size <= this.#mostEntries && this.bytes <= this.#mostBytes) return;
      this.#kept.delete(key);
      if (kept.wasAskedFor) this.#kept.set(key, { ...kept, wasAskedFor: false });
      else this.bytes -= kept.bytes;
    }
  }
}
