import {
  dropped,
  linkNode,
  noteNode,
  shownAsCode,
  wrapped,
  type Construct,
  type InlineSyntax,
} from './scan-inline.ts'
import { textNode } from './source.ts'

const opens = String.raw`(?<![\p{L}\p{N}\\])`
const closes = String.raw`(?![\p{L}\p{N}])`

const literal = shownAsCode(/``[^\n](?:[^`]|`(?!`)){0,1000}``/dy)
const substitution = shownAsCode(/\|[^\s|][^|\n]{0,200}\|_{0,2}/dy)
const target = wrapped(/_`(?<words>[^`\n]{1,300})`/dy)

/** Roles whose words are prose; those that cite; all others name code, files and places. */
const proseRoles =
  /^(?:emphasis|strong|sub|sup|subscript|superscript|title|title-reference|t|abbr|term|guilabel|dfn|ref|doc|numref|download|any|index)$/
const citingRole = /^(?:foot)?cite(?::[a-z]{1,20}){0,2}$/
const pointingRole = /^(?:ref|doc|numref|download|any|term)$/

const role: Construct = {
  pattern:
    /:(?<role>[a-zA-Z][\w:+.-]{0,60}):`(?<whole>(?<words>[^`<]{0,600}?)(?:\s{0,9}<(?<to>[^<>`]{1,600})>)?)`/dy,
  read: (match, place) => {
    const { source, at } = place
    const { role: name = '', whole = '', words = '', to } = match.groups ?? {}
    const end = at + match[0].length
    if (citingRole.test(name))
      return { nodes: [noteNode(source, at, end, whole.split(',')[0]?.trim() ?? whole)] }
    const shows = to !== undefined || !pointingRole.test(name) || /\s/.test(words)
    if (!proseRoles.test(name) || !shows)
      return {
        nodes: [{ type: 'inlineCode', value: match[0], position: source.position(at, end) }],
      }
    return to === undefined ? { nodes: wordsOf(match, place) } : linkNode(`#${to}`, match, place)
  },
}

function wordsOf(match: RegExpExecArray, { at, inside }: Parameters<Construct['read']>[1]) {
  const found = match.indices?.groups?.['words']
  return found ? inside(at + found[0] - match.index, at + found[1] - match.index) : []
}

/** `` `words <address>`_ ``, `` `words`_ ``, `` `words`:role: ``, `` `words` ``. */
const phrase: Construct = {
  pattern:
    /`(?<words>[^`<\s][^`<]{0,600}?)(?:\s{1,9}<(?<to>[^<>`]{1,1000})>)?`(?<mark>_{0,2})(?<role>:[a-zA-Z][\w:-]{0,60}:)?/dy,
  read: (match, place) => {
    const { words = '', to, mark, role: name } = match.groups ?? {}
    const { source, at } = place
    if (to !== undefined) return linkNode(to.replace(/\s+/g, ''), match, place)
    const position = source.position(at, at + match[0].length)
    if (mark !== '') {
      const children = wordsOf(match, place) as never
      return {
        nodes: [
          {
            type: 'linkReference',
            identifier: identifierOf(words),
            referenceType: 'full',
            children,
            position,
          },
        ],
      }
    }
    if (name !== undefined && !proseRoles.test(name.replace(/:/g, '')))
      return { nodes: [{ type: 'inlineCode', value: match[0], position }] }
    return { nodes: wordsOf(match, place) }
  },
}

/** The name of a target: case and white space do not count. */
export const identifierOf = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ')

const footnote: Construct = {
  pattern: /\[(?<label>\d{1,4}|#[\w.-]{0,80}|\*|[A-Za-z][\w.:-]{0,80})\]_(?![\p{L}\p{N}_])/duy,
  read: (match, { source, at }) => ({
    nodes: [
      noteNode(source, at, at + match[0].length, identifierOf(match.groups?.['label'] ?? '')),
    ],
  }),
}

/** `word_`: a reference by one word. */
const word: Construct = {
  pattern: new RegExp(
    String.raw`${opens}(?<words>[\p{L}\p{N}](?:[\p{L}\p{N}]|[-.+:](?=[\p{L}\p{N}])){0,80})__?(?![\p{L}\p{N}_])`,
    'duy',
  ),
  read: (match, place) => {
    const { source, at } = place
    const words = match.groups?.['words'] ?? ''
    const position = source.position(at, at + match[0].length)
    const children = [textNode(source, at, at + words.length)]
    return {
      nodes: [
        {
          type: 'linkReference',
          identifier: identifierOf(words),
          referenceType: 'full',
          children,
          position,
        },
      ],
    }
  },
}

const marked: readonly Construct[] = [
  wrapped(
    new RegExp(String.raw`${opens}\*\*(?<words>[^\s*](?:[^*]{0,1000}[^\s*])?)\*\*${closes}`, 'duy'),
    'strong',
  ),
  wrapped(
    new RegExp(
      String.raw`${opens}(?<!\*)\*(?!\*)(?<words>[^\s*](?:[^*]{0,1000}[^\s*])?)\*(?!\*)${closes}`,
      'duy',
    ),
    'emphasis',
  ),
  dropped(/\\\s/dy),
  dropped(/\\(?=\S)/dy),
]

/** What stands inside a line of reStructuredText. */
export const rstInline: InlineSyntax = {
  stops: /[`|:[*\\]|_`|(?<![\p{L}\p{N}_])[\p{L}\p{N}][\p{L}\p{N}.+:-]{0,80}__?(?![\p{L}\p{N}_])/gu,
  constructs: [literal, role, target, phrase, substitution, footnote, word, ...marked],
}
