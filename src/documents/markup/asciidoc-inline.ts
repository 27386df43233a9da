import type { FootnoteDefinition } from 'mdast'
import { noteInText } from './notes-in-text.ts'
import {
  dropped,
  linkNode,
  noteNode,
  shownAsCode,
  spanOfGroup,
  wrapped,
  type Construct,
  type InlineSyntax,
} from './scan-inline.ts'
import { textNode } from './source.ts'

const bracketed = String.raw`\[(?<words>[^\]\n]{0,600})\]`
const target = String.raw`[^\s\[\]<>]{1,1000}`
const scheme = String.raw`(?:https?|ftp|irc)://`

const comment: Construct = dropped(/\n[ \t]*\/\/(?!\/)[^\n]{0,2000}/dy)
const passed = [
  shownAsCode(/\+\+\+[^+]{1,2000}\+\+\+|\$\$[^$]{1,2000}\$\$/dy),
  shownAsCode(
    /(?:pass|stem|latexmath|asciimath|kbd|btn|menu|icon|image|indexterm2?|mailto|counter2?|anchor):[^\s[\]]{0,500}\[[^\]\n]{0,1000}\]/dy,
  ),
  shownAsCode(/(?<![\p{L}\p{N}])\+\S(?:[^+\n]{0,500}\S)?\+(?![\p{L}\p{N}])/duy),
]
const code = [
  shownAsCode(/``[^`]{1,2000}``/dy),
  shownAsCode(/(?<!["'\p{L}\p{N}])`(?![\s"'])[^`]{1,2000}`(?![\p{L}\p{N}])/duy),
]
const anchors = [
  dropped(/\[\[[^\]\n]{1,200}\]\]/dy),
  dropped(/\(\(\([^()\n]{1,300}\)\)\)/dy),
  wrapped(/\(\((?<words>[^()\n]{1,300})\)\)/dy),
  shownAsCode(/\{(?!\s)[\w:!-]{1,80}\}/dy),
]

/** Cross references show their words, or a title that is not here. */
const references: readonly Construct[] = [
  {
    pattern: /<<(?<target>[^<>,\n]{1,300})(?:,\s{0,5}(?<words>[^<>\n]{1,600}))?>>/dy,
    read: (match, place) => linkNode(`#${match.groups?.['target'] ?? ''}`, match, place),
  },
  {
    pattern: new RegExp(`xref:(?<target>[^\\s\\[\\]]{1,500})${bracketed}`, 'dy'),
    read: (match, place) => linkNode(`#${match.groups?.['target'] ?? ''}`, match, place),
  },
]

const links: readonly Construct[] = [
  {
    pattern: new RegExp(`(?:link:)(?<url>${target})${bracketed}`, 'dy'),
    read: (match, place) => linkNode(match.groups?.['url'] ?? '', match, place),
  },
  {
    pattern: new RegExp(`(?<url>${scheme}${target})${bracketed}`, 'dy'),
    read: (match, place) => linkNode(match.groups?.['url'] ?? '', match, place),
  },
  {
    pattern: new RegExp(`<(?<url>${scheme}${target})>`, 'dy'),
    read: (match, place) => linkNode(match.groups?.['url'] ?? '', match, place),
  },
]

/** `cite:[key]` and its kin of asciidoctor-bibtex. */
const cited: Construct = {
  pattern: /(?:cite|citenp|fullcite):\[(?<keys>[^\]\n]{1,300})\]/dy,
  read: (match, { source, at }) => {
    const keys = (match.groups?.['keys'] ?? '')
      .split(',')
      .map((key) => key.replace(/\(.*/, '').trim())
    return { nodes: [noteNode(source, at, at + match[0].length, keys[0] ?? '')] }
  },
}

const footnote = (notes: FootnoteDefinition[]): Construct => ({
  pattern:
    /footnote(?:ref)?:(?<id>[\w-]{0,80})\[(?<words>(?:[^\]\n\\[]|\\.|\[[^\]\n]{0,200}\]|\n(?!\n)){0,2000})\]/dy,
  read: (match, place) => {
    const { source, at, inside } = place
    const id = match.groups?.['id'] ?? ''
    const words = spanOfGroup(match, at, 'words')
    const whole = { start: at, end: at + match[0].length }
    if (!words || words.start === words.end)
      return { nodes: [noteNode(source, whole.start, whole.end, id)] }
    const { mark, definition } = noteInText(source, whole, words, inside(words.start, words.end))
    const identifier = id === '' ? definition.identifier : id
    notes.push({ ...definition, identifier, label: identifier })
    return { nodes: [{ ...mark, identifier, label: identifier } as typeof mark] }
  },
})

/** Curved quotation marks are written with a backtick: "`words`" and '`words`'. */
const curved: readonly Construct[] = [
  ['"`', ' “'],
  ['`"', '” '],
  ["'`", ' ‘'],
  ["`'", '’ '],
].map(([written = '', shown = '']): Construct => ({
  pattern: new RegExp(written, 'dy'),
  read: (_, { source, at }) => ({ nodes: [textNode(source, at, at + 2, shown)] }),
}))

const marked: readonly Construct[] = [
  wrapped(/\*\*(?<words>[^*]{1,1000})\*\*/dy, 'strong'),
  wrapped(/__(?<words>[^_]{1,1000})__/dy, 'emphasis'),
  wrapped(/(?:\[[^\]\n]{0,100}\])?##(?<words>[^#]{1,1000})##/dy),
  wrapped(
    /(?<![\p{L}\p{N}*])\*(?<words>[^\s*](?:[^*]{0,1000}[^\s*])?)\*(?![\p{L}\p{N}*])/duy,
    'strong',
  ),
  wrapped(
    /(?<![\p{L}\p{N}_])_(?<words>[^\s_](?:[^_]{0,1000}[^\s_])?)_(?![\p{L}\p{N}_])/duy,
    'emphasis',
  ),
  wrapped(/\[[^\]\n]{1,100}\]#(?<words>[^#\n]{1,600})#/dy),
  wrapped(/(?<![\p{L}\p{N}#])#(?<words>[^\s#](?:[^#\n]{0,600}[^\s#])?)#(?![\p{L}\p{N}#])/duy),
  dropped(/\^[^\s^]{1,60}\^|~[^\s~]{1,60}~/dy),
  dropped(/ \+(?=\r?(?:\n|$))/dy),
  dropped(/\\(?=[*_`#^~[{<:+(])/dy),
]

/** What stands inside a line of AsciiDoc. Notes go to the list given. */
export const asciidocInline = (notes: FootnoteDefinition[]): InlineSyntax => ({
  stops:
    /[\n+$`[({<*_#^~\\"' ]|\b(?:link|xref|footnote|footnoteref|cite|citenp|fullcite|pass|stem|latexmath|asciimath|kbd|btn|menu|icon|image|indexterm|indexterm2|mailto|counter|counter2|anchor):|\b(?:https?|ftp|irc):/g,
  constructs: [
    comment,
    ...curved,
    ...passed,
    ...code,
    ...anchors,
    ...references,
    ...links,
    cited,
    footnote(notes),
    ...marked,
  ],
})
