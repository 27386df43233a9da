import type { Diagnostic, FileResult } from '../diagnostics/diagnostic.ts'

/** Findings accepted at one time: how many of each fingerprint, over all files. */
export interface Baseline {
  readonly version: 1
  readonly findings: Readonly<Record<string, BaselineEntry>>
}

export interface BaselineEntry {
  readonly rule: string
  readonly path: string
  readonly count: number
}

/** The baseline of a run, sorted by fingerprint so that merges stay small. */
export function createBaseline(results: Iterable<FileResult>): Baseline {
  const entries = new Map<string, BaselineEntry>()
  for (const { path, diagnostics } of results) {
    for (const { fingerprint, rule } of diagnostics) {
      const count = (entries.get(fingerprint)?.count ?? 0) + 1
      entries.set(fingerprint, { rule, path: entries.get(fingerprint)?.path ?? path, count })
    }
  }
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
  return { version: 1, findings: Object.fromEntries(sorted) }
}

/** Takes known findings out of results, file after file, and tells what of the baseline was not met again. */
export interface BaselineFilter {
  apply(diagnostics: readonly Diagnostic[]): Diagnostic[]
  /** Entries no finding used up: candidates to prune. */
  stale(): readonly (BaselineEntry & { readonly fingerprint: string })[]
}

/** A filter that lets each fingerprint through only beyond its accepted count, wherever the file moved. */
export function createBaselineFilter(baseline: Baseline): BaselineFilter {
  const left = new Map(Object.entries(baseline.findings).map(([key, { count }]) => [key, count]))
  return {
    apply: (diagnostics) =>
      diagnostics.filter(({ fingerprint }) => {
        const count = left.get(fingerprint) ?? 0
        if (count > 0) left.set(fingerprint, count - 1)
        return count === 0
      }),
    stale: () =>
      Object.entries(baseline.findings)
        .filter(([fingerprint]) => (left.get(fingerprint) ?? 0) > 0)
        .map(([fingerprint, entry]) => ({
          fingerprint,
          ...entry,
          count: left.get(fingerprint) ?? 0,
        })),
  }
}
