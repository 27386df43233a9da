import { blankOut, fillOut } from './blank.ts'
import { fillsLines } from './mask-shortcodes.ts'

/** The longest tag or expression looked for; what is longer is left as it stands. */
const reach = 5000

const esmStart = /^(?:import|export)\b/
const lineStartFence = /^[ \t]{0,3}(`{3,}|~{3,})/
const tagStart = /^<(?:\/?[A-Za-z][\w.:-]*[\s/>]|\/?>)/

/** Takes imports, exports, JSX tags and `{expressions}` out of an MDX text of the same length. Code is left alone. */
export function maskMdx(text: string): string {
  const pieces: string[] = []
  let kept = 0
  let at = 0
  const drop = (end: number, whole: boolean): void => {
    const gone = text.slice(at, end)
    pieces.push(text.slice(kept, at), whole ? blankOut(gone) : fillOut(gone))
    kept = at = end
  }
  while (at < text.length) {
    if (atLineStart(text, at)) {
      const skipped = skipFence(text, at)
      if (skipped > at) {
        at = skipped
        continue
      }
      if (startsModuleCode(text, at)) {
        drop(paragraphEnd(text, at), true)
        continue
      }
    }
    const end = maskedEnd(text, at)
    if (end > at) drop(end, fillsLines(text, at, end))
    else at = nextStop(text, at)
  }
  return kept === 0 ? text : pieces.join('') + text.slice(kept)
}

const atLineStart = (text: string, at: number): boolean =>
  at === 0 || text.charCodeAt(at - 1) === 10

const stops = /[\n`{<]/g

function nextStop(text: string, at: number): number {
  if (text[at] === '`') return skipCodeSpan(text, at)
  stops.lastIndex = at + (text[at] === '\n' || text[at] === '{' || text[at] === '<' ? 1 : 0)
  if (text[at] === '\n') return at + 1
  const match = stops.exec(text)
  return match ? Math.max(match.index, at) + (match.index === at ? 1 : 0) : text.length
}

function skipCodeSpan(text: string, at: number): number {
  let open = at
  while (text[open] === '`') open++
  const mark = text.slice(at, open)
  const close = text.slice(open, open + reach).search(new RegExp(`(?<!\`)${mark}(?!\`)`))
  return close < 0 ? open : open + close + mark.length
}

function skipFence(text: string, at: number): number {
  const fence = lineStartFence.exec(text.slice(at, at + 80))?.[1]
  if (fence === undefined) return at
  const close = text.indexOf(`\n${fence}`, at + fence.length)
  return close < 0 ? text.length : close + 1 + fence.length
}

function startsModuleCode(text: string, at: number): boolean {
  if (!esmStart.test(text.slice(at, at + 7))) return false
  return /^(?:import\s*["'{*]|import\s+\w+[\s,]+(?:from|\{)|export\s+(?:const|let|var|function|default|async|class|\{|\*))/.test(
    text.slice(at, at + 80),
  )
}

function paragraphEnd(text: string, at: number): number {
  const match = /\r?\n[ \t]*\r?\n/.exec(text.slice(at, at + reach))
  return match ? at + match.index : Math.min(text.length, at + reach)
}

function maskedEnd(text: string, at: number): number {
  if (text[at] === '{' && text[at - 1] !== '\\') return bracedEnd(text, at)
  if (text[at] === '<' && tagStart.test(text.slice(at, at + 60))) return tagEnd(text, at)
  return at
}

function bracedEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + reach)
  let depth = 0
  for (let i = at; i < limit; i++) {
    const char = text[i]
    if (char === '{') depth++
    else if (char === '}' && --depth === 0) return i + 1
  }
  return at
}

function tagEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + reach)
  let quote = ''
  for (let i = at + 1; i < limit; i++) {
    const char = text[i] ?? ''
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (char === '{') {
      const end = bracedEnd(text, i)
      if (end === i) return at
      i = end - 1
    } else if (char === '>') return i + 1
    else if (char === '<') return at
  }
  return at
}
