import type { Candidate } from './sentence-candidate.ts'

export interface Run {
  readonly kind: 'point' | 'dots' | 'strong'
  readonly end: number
  readonly count: number
  /** “word. . . . Next”: the first point ends a sentence, the other three are left-out words. */
  readonly reopens: boolean
  /** “[...]” */
  readonly bracketed: boolean
}

const singlePoint = (end: number): Run => ({
  kind: 'point',
  end,
  count: 1,
  reopens: false,
  bracketed: false,
})

export function wholeRun({ words, from, to }: Candidate): Run {
  if (to - from === 1 && words[from] === '.') return singlePoint(to)
  const marks = words.slice(from, to)
  const plain = { end: to, count: marks.length, reopens: false, bracketed: false }
  if (/[!?‽！？]/.test(marks)) return { ...plain, kind: 'strong' }
  if (/\s/.test(marks)) {
    const count = (marks.length + 1) / 2
    const reopens = count === 4 && /\S/.test(words[from - 1] ?? ' ')
    return { ...plain, kind: 'dots', count, reopens }
  }
  const dots = marks.length > 1 || marks === '…'
  const bracketed = dots && words[from - 1] === '[' && words[to] === ']'
  return { ...plain, kind: dots ? 'dots' : 'point', bracketed }
}
