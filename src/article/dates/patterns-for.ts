import { barePatterns, calendarPatterns } from './date-grammar.ts'
import type { DatePattern } from './date-pattern.ts'
import { relativePatterns } from './relative-grammar.ts'

let byFirst: Map<string, readonly DatePattern[]> | undefined

/** Patterns by the class letter they may begin with, so that most words cost one look-up. */
export function patternsFor(letter: string): readonly DatePattern[] {
  byFirst ??= new Map()
  const known = byFirst.get(letter)
  if (known) return known
  const all = [...calendarPatterns, ...relativePatterns, ...barePatterns]
  const fitting = letter === 't' ? [] : all.filter(({ shape }) => mayBegin(shape.source, letter))
  byFirst.set(letter, fitting)
  return fitting
}

/** Could a pattern begin with this letter? Read off its source: the classes before the first part that must match. */
function mayBegin(source: string, letter: string): boolean {
  return source.split('|').length > 1 && !source.startsWith('(')
    ? splitTop(source).some((part) => beginsWith(part, letter))
    : beginsWith(source, letter)
}

function splitTop(source: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const char = source[at]
    if (char === '(' || char === '[') depth++
    else if (char === ')' || char === ']') depth--
    else if (char === '|' && depth === 0) {
      parts.push(source.slice(from, at))
      from = at + 1
    }
  }
  parts.push(source.slice(from))
  return parts
}

const frame = /^(?:\(\?<=[^)]*\)\)?)?(?:\(\?:)?/
const atom = /(?:\[([^\]]+)\]|([^()|]))(\?)?/y

function beginsWith(source: string, letter: string): boolean {
  if (source.startsWith('(?:[neDNy]') && letter === 'p') return true
  atom.lastIndex = frame.exec(source)?.[0].length ?? 0
  for (;;) {
    const match = atom.exec(source)
    if (!match) return true
    const [, letters, single = '', optional] = match
    if ((letters ?? single).includes(letter)) return true
    if (optional === undefined) return false
  }
}
