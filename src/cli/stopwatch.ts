/** Adds up the time of each rule. */
export interface Stopwatch {
  add(rule: string, milliseconds: number): void
  /** Slowest first, one line a rule. */
  table(): string
}

export function createStopwatch(): Stopwatch {
  const times = new Map<string, number>()
  return {
    add: (rule, milliseconds) => times.set(rule, (times.get(rule) ?? 0) + milliseconds),
    table: () =>
      [...times]
        .sort(([, a], [, b]) => b - a)
        .map(([rule, time]) => `${time.toFixed(1).padStart(9)} ms  ${rule}\n`)
        .join(''),
  }
}
