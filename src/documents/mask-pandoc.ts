import type { Span } from '../text/span.ts'
import { blankOut, fillOut } from './blank.ts'

const div = String.raw`^[ \t]{0,3}:{3,}[^\n]{0,400}$`
const blockMath = String.raw`\$\$(?:[^$]|\$(?!\$)){1,4000}\$\$`
const inlineMath = String.raw`(?<![\\$\w])\$(?=[^\s$])(?:[^$\\\n]|\\.|\n(?!\s*\n)){1,400}?(?<=[^\s\\])\$(?![\d$])`
const attributes = String.raw`(?<=[\])\p{L}\p{N}.!?$”"'*])[ \t]?\{(?:[#.=][^{}\n]{1,300}|[\w-]{1,40}=[^{}\n]{1,300})\}`
const crossReference = String.raw`(?<![\p{L}\p{N}@])-?@(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau)-[\w-]{1,80}`
const rawCommand = String.raw`\\[A-Za-z]{2,40}\*?(?:\[[^\]\n]{0,200}\]|\{[^{}\n]{0,400}\}){1,4}|^\\[A-Za-z]{2,40}[ \t]*$`
const code = String.raw`(?<!\x60)(?<tick>\x60{1,3})(?!\x60)[^\x60\n]{1,400}\k<tick>(?!\x60)`

const construct = new RegExp(
  `(?<code>${code})|(?<whole>${div})|(?<part>${blockMath}|${inlineMath}|${attributes}|${crossReference}|${rawCommand})`,
  'gmu',
)

/**
 * Takes out of a Quarto or R Markdown text of the same length what is Pandoc's and no prose: fences of divs, formulas,
 * attributes, cross references, LaTeX commands. Code is left to the parser.
 */
export function maskPandoc(text: string): string {
  let masked = ''
  let at = 0
  for (const { start, end } of fencedCode(text)) {
    masked += maskBetween(text.slice(at, start)) + text.slice(start, end)
    at = end
  }
  return masked + maskBetween(text.slice(at))
}

const maskBetween = (text: string): string =>
  text.replace(construct, (found, ...rest) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>
    if (groups['code'] !== undefined) return found
    return groups['whole'] === undefined ? fillOut(found) : blankOut(found)
  })

const fence = /^[ \t]{0,3}(\x60{3,}|~{3,})/gm

/** Blocks of code between fences, from the start of the first line to the end of the last. */
function* fencedCode(text: string): Generator<Span> {
  let open: RegExpMatchArray | undefined
  for (const match of text.matchAll(fence)) {
    if (!open) open = match
    else if (match[1]?.startsWith(open[1] ?? '') === true) {
      yield { start: open.index ?? 0, end: match.index + match[0].length }
      open = undefined
    }
  }
  if (open) yield { start: open.index ?? 0, end: text.length }
}
