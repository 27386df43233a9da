/** What a line of AsciiDoc begins or is. */
export type AsciidocLine =
  | {
      readonly kind:
        'blank' | 'comment' | 'dropped' | 'attribute' | 'open' | 'plain' | 'indented' | 'attached'
    }
  | { readonly kind: 'style'; readonly style: string; readonly words: string }
  | { readonly kind: 'title'; readonly at: number }
  | { readonly kind: 'heading'; readonly depth: number; readonly at: number }
  | {
      readonly kind: 'fence'
      readonly fence: string
      readonly holds: 'code' | 'blocks' | 'quote' | 'comment' | 'table'
    }
  | {
      readonly kind: 'item'
      readonly depth: number
      readonly ordered: boolean
      readonly at: number
    }
  | { readonly kind: 'term'; readonly end: number; readonly at: number }

const heading = /^(={1,6}|#{1,6})[ \t]+(?=\S)/
const fences: readonly (readonly [RegExp, 'code' | 'blocks' | 'quote' | 'comment' | 'table'])[] = [
  [/^\/{4,}$/, 'comment'],
  [/^(?:-{4,}|\.{4,}|\+{4,})$/, 'code'],
  [/^`{3,}/, 'code'],
  [/^(?:={4,}|\*{4,}|--|~{4,})$/, 'blocks'],
  [/^(?:_{4,}|"")$/, 'quote'],
  [/^[|!,:]={3,}$/, 'table'],
]
const attribute = /^:[!\w][\w!:-]{0,80}:(?:[ \t]|$)/
const directive =
  /^(?:(?:ifdef|ifndef|ifeval|endif|include)::\S{0,500}\[.{0,1000}\]|\w[\w-]{0,30}::\S{0,1000}\[.{0,1000}\]|toc::\[\])$/
const anchor = /^\[\[.{1,200}\]\]$/
const style = /^\[([^[\]].{0,400})?\]$/
const blockTitle = /^\.(?=[^.\s])/
const rule = /^(?:'{3,}|-{3}|\*{3}|<{3})$/
const item =
  /^[ \t]{0,40}(\*{1,6}|-|•|\.{1,6}|\d{1,4}\.|[a-zA-Z]\.|<(?:\d{1,3}|\.)>)[ \t]+(?:\[[ xX*]\][ \t]+)?(?=\S)/
const term = /^[ \t]{0,40}(\S.{0,200}?)(?::{2,4}|;;)(?:[ \t]+|$)/

/** The signs that close what a fence opens: of a Markdown fence without the name of the language. */
export const fenceOf = (bare: string): string => /^`{3,}/.exec(bare)?.[0] ?? bare

/** Looks at a line without its end. */
export function lookAtAsciidoc(line: string): AsciidocLine {
  const bare = line.trimEnd()
  if (bare === '') return { kind: 'blank' }
  if (bare === '+') return { kind: 'attached' }
  for (const [pattern, holds] of fences)
    if (pattern.test(bare)) return { kind: 'fence', fence: fenceOf(bare), holds }
  if (/^\/\/(?!\/)/.test(bare)) return { kind: 'comment' }
  if (attribute.test(bare)) return { kind: 'attribute' }
  if (directive.test(bare) || anchor.test(bare) || rule.test(bare)) return { kind: 'dropped' }
  const styled = style.exec(bare)
  if (styled) return styleOf(styled[1] ?? '')
  return lookAtWords(bare)
}

const styleOf = (words: string): AsciidocLine => ({
  kind: 'style',
  style: (/^[\w-]*/.exec(words)?.[0] ?? '').toLowerCase(),
  words,
})

function lookAtWords(bare: string): AsciidocLine {
  const headed = heading.exec(bare)
  if (headed) return { kind: 'heading', depth: (headed[1] ?? '').length, at: headed[0].length }
  if (blockTitle.test(bare)) return { kind: 'title', at: 1 }
  const listed = item.exec(bare)
  if (listed) {
    const mark = listed[1] ?? ''
    const ordered = !/^[*•-]/.test(mark)
    const depth = /^(?:\*+|\.+)$/.test(mark) ? mark.length : 1
    return { kind: 'item', depth, ordered, at: listed[0].length }
  }
  const named = term.exec(bare)
  if (named)
    return {
      kind: 'term',
      end: bare.indexOf(named[1] ?? '') + (named[1] ?? '').length,
      at: named[0].length,
    }
  return { kind: /^[ \t]/.test(bare) ? 'indented' : 'plain' }
}
