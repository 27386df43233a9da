import { parse } from 'yaml'
import type { ContextNote, Notebook } from '../../src/evidence/notebook.ts'
import { readRows, splitNames } from './read-list.ts'

type List = (name: string) => string

/** What the pack holds beside facts. */
export function addNotes(list: List): Partial<Notebook> {
  return {
    misquotations: readRows(list('misquotations.txt')).map(
      ([speakers, keys, note = '', url = '']) => ({
        speakers: splitNames(speakers),
        keys: splitNames(keys),
        note,
        url,
      }),
    ),
    misconceptions: readRows(list('misconceptions.txt')).map(
      ([id = '', pattern = '', note = '', url = '']) => ({
        id,
        pattern: expandPattern(pattern),
        keys: keysOf(pattern),
        note,
        url,
      }),
    ),
    officialNames: readRows(list('official-names.txt')).flatMap(
      ([wrong, official = '', , url = '']) =>
        splitNames(wrong).map((name) => ({ wrong: name, official, url })),
    ),
    contexts: parse(list('contexts.yaml')) as ContextNote[],
    formerNames: readRows(list('renamed.txt')).map(
      ([old = '', now = '', since = '', , url = '']) => ({
        old,
        now,
        since,
        url,
      }),
    ),
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

/** Groups of words of which each match holds one: plain words alone, the longest words of each bracket together. */
function keysOf(short: string): string[][] {
  const plain = short.replace(/\([^)]*\)/g, ' ').match(wholeWord) ?? []
  const brackets = [...short.matchAll(/\(([^)]*)\)/g)].map(([, inner = '']) =>
    inner.split('/').map((part) => (part.match(wholeWord) ?? []).sort((a, b) => b.length - a.length)[0]),
  )
  const telling = brackets.filter((group) => group.every((word) => word !== undefined)) as string[][]
  return [...plain.map((word) => [word]), ...telling]
}

/** Words the tokens of a sentence give as they are: no part of a word with an apostrophe or a choice of letters. */
const wholeWord = /(?<![\w'?-])[a-z][a-z-]{2,}(?![\w'?-])/g
