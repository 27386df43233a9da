import { parse } from 'yaml'
import type { ContextNote, Notebook } from '../../src/evidence/notebook.ts'
import { readRows, splitNames } from './read-list.ts'

type List = (name: string) => string

/** What the pack holds beside facts. */
export function addNotes(list: List): Partial<Notebook> {
  return {
    misquotations: readRows(list('misquotations.txt')).map(([speakers, keys, note = '', url = '']) => ({
      speakers: splitNames(speakers),
      keys: splitNames(keys),
      note,
      url,
    })),
    misconceptions: readRows(list('misconceptions.txt')).map(([id = '', pattern = '', note = '', url = '']) => ({
      id,
      pattern: expandPattern(pattern),
      keys: keysOf(pattern),
      note,
      url,
    })),
    officialNames: readRows(list('official-names.txt')).flatMap(([wrong, official = '', , url = '']) =>
      splitNames(wrong).map((name) => ({ wrong: name, official, url })),
    ),
    contexts: parse(list('contexts.yaml')) as ContextNote[],
    formerNames: readRows(list('renamed.txt')).map(([old = '', now = '', since = '', , url = '']) => ({
      old,
      now,
      since,
      url,
    })),
  }
}

/** `great wall~(visible/seen)` as the source of a regular expression. */
function expandPattern(short: string): string {
  const body = short
    .replace(/\(([^)]*)\)/g, (_all, inner: string) => `(?:${inner.replaceAll('/', '|')})`)
    .replace(/\(\?:([^)]*)\)/g, (_all, inner: string) => `(?:${inner.replaceAll('~', gap)})`)
    .replaceAll('~', gap)
    .replaceAll("'", "['’]")
    .replaceAll(' ', '\\s+')
  return `${/^\W/.test(short) && !short.startsWith('(') ? '' : '\\b'}${body}${/[\w)]$/.test(short) && !/%\)$/.test(short) ? '\\b' : ''}`
}

const gap = '[^.]{0,60}?\\b'

/** The longest plain word of a short pattern, or all words of its most telling brackets. */
function keysOf(short: string): string[] {
  const plain = short.replace(/\([^)]*\)/g, ' ').match(/(?<![\w-])[a-z-]{4,}(?![\w?-])/g) ?? []
  const longest = [...plain].sort((a, b) => b.length - a.length)[0]
  if (longest) return [longest]
  const brackets = [...short.matchAll(/\(([^)]*)\)/g)].map(([, inner = '']) => inner.split('/').map(longestWord))
  const least = (words: readonly string[]): number => Math.min(...words.map((word) => word.length))
  return brackets.sort((a, b) => least(b) - least(a))[0] ?? []
}

const longestWord = (text: string): string =>
  (text.match(/(?<![\w-])[a-z-]+|\d+/g) ?? []).sort((a, b) => b.length - a.length)[0] ?? ''
