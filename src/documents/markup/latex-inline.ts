import type { FootnoteDefinition, PhrasingContent } from 'mdast'
import type { Span } from '../../text/span.ts'
import { argumentsAt, type LatexArguments } from './latex-arguments.ts'
import { lookOfCommand, type CommandLook } from './latex-commands.ts'
import { noteInText } from './notes-in-text.ts'
import {
  dropped,
  noteNode,
  shownAsCode,
  type Construct,
  type InlineSyntax,
  type Piece,
  type Place,
} from './scan-inline.ts'
import { codeNode, textNode, type Source } from './source.ts'

/** A sign that is written with several characters: it stands beside the word it belongs to. */
const sign = (written: string, shown: string): Construct => ({
  pattern: new RegExp(written.replace(/[`'-]/g, String.raw`\$&`), 'y'),
  read: (_, { source, at }) => ({ nodes: [textNode(source, at, at + written.length, shown)] }),
})

const signs: readonly Construct[] = [
  sign('``', ' “'),
  sign("''", '” '),
  sign('---', ' — '),
  sign('--', '– '),
  sign('`', '‘'),
]

const opening = /[$#{]/

const escaped: Construct = {
  pattern: /\\([%&$#_{}])/y,
  read: ({ 1: char = '' }, { source, at }) => ({
    nodes: [textNode(source, at, at + 2, opening.test(char) ? ` ${char}` : `${char} `)],
  }),
}

const accents: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030C',
  H: '\u030B',
  c: '\u0327',
  k: '\u0328',
  r: '\u030A',
}

/** `\"o`, `\'{e}`, `\c{c}` */
const accented: Construct = {
  pattern: /\\(?:(["'`^~=.])(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))|([uvHckr])\{\\?([A-Za-z])\})/y,
  read: (match, { source, at }) => {
    const [whole, mark, braced, bare, named, letter] = match
    const composed = (
      (braced ?? bare ?? letter ?? '') + (accents[mark ?? named ?? ''] ?? '')
    ).normalize('NFC')
    return {
      nodes: [textNode(source, at, at + whole.length, composed.slice(0, 1).padEnd(whole.length))],
    }
  },
}

const formulas = [
  shownAsCode(/\$\$[^$]{0,4000}\$\$/y),
  shownAsCode(/\$(?:[^$\\]|\\.){1,1000}\$/sy),
  shownAsCode(/\\\((?:[^\\]|\\[^)]){0,2000}\\\)/y),
  shownAsCode(/\\\[(?:[^\\]|\\[^\]]){0,4000}\\\]/y),
]

const verbatim = shownAsCode(
  /\\(?:verb|lstinline)\*?(?:\[[^\]\n]{0,100}\])?([^\sA-Za-z[{*])[^\n]{0,400}?\1/y,
)
const lineBreak: Construct = {
  pattern: /\\\\\*?(?:\[[^\]\n]{0,40}\])?/y,
  read: ({ 0: whole }, { source, at }) => ({
    nodes: [{ type: 'break', position: source.position(at, at + whole.length) }],
  }),
}

const command = (notes: FootnoteDefinition[]): Construct => ({
  pattern: /\\([A-Za-z@]{1,60})\*?/y,
  read: ({ 0: whole, 1: name = '' }, place) => {
    const look = lookOfCommand(name)
    const after = place.at + whole.length
    return readers[look.kind](look as never, { place, after, notes })
  },
})

interface CommandPlace {
  readonly place: Place
  /** Behind the name. */
  readonly after: number
  readonly notes: FootnoteDefinition[]
}

type Readers = {
  readonly [Kind in CommandLook['kind']]: (
    look: Extract<CommandLook, { kind: Kind }>,
    at: CommandPlace,
  ) => Piece
}

const all = ({ place, after }: CommandPlace, most?: number): LatexArguments =>
  argumentsAt(place.source.text, after, place.limit, most)

const inner = ({ place }: CommandPlace, span: Span | undefined): PhrasingContent[] =>
  span ? place.inside(span.start, span.end) : []

/** A command whose arguments are no prose. */
function asCode({ place }: CommandPlace, end: number): Piece {
  return { nodes: [codeNode(place.source, place.at, end)], end }
}

const readers: Readers = {
  prose: (_, at) => {
    const { required, end } = all(at, 1)
    return { nodes: inner(at, required[0]), end }
  },
  quoted: (_, at) => {
    const { required, end } = all(at, 1)
    const [words] = required
    if (!words) return { nodes: [] }
    const { source } = at.place
    const open = textNode(source, words.start - 1, words.start, '“')
    const close = textNode(source, words.end, words.end + 1, '”')
    return { nodes: [open, ...inner(at, words), close], end }
  },
  later: ({ words, address }, at) => {
    const { required, end } = all(at, words + 1)
    const children = inner(at, required[words])
    const target = address === undefined ? undefined : required[address]
    if (!target) return { nodes: children, end }
    const { source, at: start } = at.place
    const url = unescape(source, target)
    return {
      nodes: [
        { type: 'link', url, children: children as never, position: source.position(start, end) },
      ],
      end,
    }
  },
  address: (_, at) => {
    const { required, end } = all(at, 1)
    const [target] = required
    if (!target) return asCode(at, end)
    const { source, at: start } = at.place
    return {
      nodes: [
        {
          type: 'link',
          url: unescape(source, target),
          children: [],
          position: source.position(start, end),
        },
      ],
      end,
    }
  },
  note: (_, at) => {
    const { required, end } = all(at, 1)
    const [words] = required
    if (!words) return asCode(at, end)
    const { source, at: start } = at.place
    const { mark, definition } = noteInText(source, { start, end }, words, inner(at, words))
    at.notes.push(definition)
    return { nodes: [mark], end }
  },
  cite: (_, at) => {
    const { required, end } = all(at, 1)
    const [keys] = required
    if (!keys) return asCode(at, end)
    const { source, at: start } = at.place
    const names = source.text.slice(keys.start, keys.end).split(',')
    return { nodes: names.map((name) => noteNode(source, start, end, name.trim())), end }
  },
  code: (_, at) => asCode(at, all(at, 1).end),
  break: (_, { place, after }) => ({
    nodes: [{ type: 'break', position: place.source.position(place.at, after) }],
    end: after,
  }),
  switch: (_, { after }) => ({ nodes: [], end: after }),
  sign: ({ sign: shown }, { place, after }) => {
    const { source, at } = place
    const end = source.text.startsWith('{}', after) ? after + 2 : after
    return { nodes: [textNode(source, at, end, shown.padEnd(end - at))], end }
  },
  unknown: (_, at) => asCode(at, all(at).end),
}

const unescape = ({ text }: Source, { start, end }: Span): string =>
  text
    .slice(start, end)
    .trim()
    .replace(/\\([%&$#_{}~])/g, '$1')

/** What stands inside a paragraph of LaTeX. Notes go to the list given. */
export const latexInline = (notes: FootnoteDefinition[]): InlineSyntax => ({
  stops: /[\\%${}~`]|''|--/g,
  constructs: [
    dropped(/%[^\n]{0,4000}/y),
    verbatim,
    ...formulas,
    escaped,
    lineBreak,
    accented,
    command(notes),
    dropped(/\\[\s,;:!>/@-]?/y),
    dropped(/[{}~]/y),
    ...signs,
  ],
})
