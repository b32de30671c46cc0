/** Keeps the highest of many numbers, with a heap of which the lowest is on top: most are refused by one comparison. */
export class TopKeys {
  private readonly heap: Float64Array;
  private size = 0;

  constructor(most: number) {
    this.heap = new Float64Array(Math.max(0, most));
  }

  private at(place: number): number {
    return this.heap[place] ?? 0;
  }

  private rise(key: number): void {
    let place = this.size;
    this.size += 1;
    while (place > 0) {
      const parent = (place - 1) >>> 1;
      if (this.at(parent) <= key) break;
      this.heap[place] = this.at(parent);
      place = parent;
    }
    this.heap[place] = key;
  }

  private sink(key: number): void {
    let place = 0;
    for (;;) {
      const left = place * 2 + 1;
      if (left >= this.size) break;
      const child = left + 1 < this.size && this.at(left + 1) < this.at(left) ? left + 1 : left;
      if (this.at(child) >= key) break;
      this.heap[place] = this.at(child);
      place = child;
    }
    this.heap[place] = key;
  }

  add(key: number): void {
    if (this.size < this.heap.length) this.rise(key);
    else if (this.size > 0 && key > this.at(0)) this.sink(key);
  }

  /** What was kept, the highest first. */
  sorted(): Float64Array {
    return this.heap.slice(0, this.size).sort().reverse();
  }
}
