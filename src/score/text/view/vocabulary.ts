const FIRST_SLOTS = 1024
const FIRST_WORDS = 512

/** The length of a pair of letters of a script without spaces, which stands for a word. No word of a language is as long. */
export const PAIR_LENGTH = 255

/** Numbers for words in the order of their first use. A word is known by its 32-bit hash alone. */
export class Vocabulary {
  /** How many words there are; their numbers are below. */
  size = 0
  /** Characters by word. */
  lengths = new Uint8Array(FIRST_WORDS)
  #hashes = new Int32Array(FIRST_WORDS)
  /** Open addressing: 1 + the word's number; 0 is free. */
  #slots = new Int32Array(FIRST_SLOTS)

  /** The number of a word. */
  add(hash: number, length: number): number {
    const slot = this.#slotOf(hash)
    const found = this.#slots[slot] as number
    if (found > 0) return found - 1
    const word = this.size++
    if (word === this.#hashes.length) this.#growWords()
    this.#hashes[word] = hash
    this.lengths[word] = Math.min(255, length)
    this.#slots[slot] = word + 1
    if (2 * this.size > this.#slots.length) this.#growSlots()
    return word
  }

  /** The place of a word in a table of `size` places, a power of 2. Words may share one. */
  placeOf(word: number, size: number): number {
    const hash = this.#hashes[word] as number
    return (hash ^ (hash >>> 15)) & (size - 1)
  }

  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const found = this.#slots[slot] as number
      if (found === 0 || this.#hashes[found - 1] === hash) return slot
      slot = (slot + 1) & mask
    }
  }

  #growWords(): void {
    const lengths = new Uint8Array(2 * this.lengths.length)
    const hashes = new Int32Array(2 * this.#hashes.length)
    lengths.set(this.lengths)
    hashes.set(this.#hashes)
    this.lengths = lengths
    this.#hashes = hashes
  }

  #growSlots(): void {
    this.#slots = new Int32Array(2 * this.#slots.length)
    for (let word = 0; word < this.size; word++) this.#slots[this.#slotOf(this.#hashes[word] as number)] = word + 1
  }
}

/** A list of whole numbers that grows. */
export class TokenList {
  length = 0
  #values: Int32Array

  constructor(capacity: number) {
    this.#values = new Int32Array(Math.max(16, capacity))
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const values = new Int32Array(2 * this.length)
      values.set(this.#values)
      this.#values = values
    }
    this.#values[this.length++] = value
  }

  /** The numbers, not copied. */
  values(): Int32Array {
    return this.#values.subarray(0, this.length)
  }
}
