import type { Block } from '../article.ts'
import type { Token } from '../../text/tokens.ts'
import { dutyBit, kindMaskOf } from './kinds.ts'

/** What a sentence does. Only statements can be claims. */
export type SentenceForm =
  | 'statement'
  | 'heading'
  | 'question'
  | 'instruction'
  | 'proposal'
  | 'conditional'
  | 'opinion'
  | 'fragment'

/** What a sentence does, told by its first words, its verbs and its last mark. */
export function readForm(
  block: Block,
  tokens: readonly Token[],
  duty: boolean = hasDuty(tokens),
): SentenceForm {
  if (block.kind === 'heading' || block.header) return 'heading'
  if (block.kind === 'table-row') return 'fragment'
  if (endsWith(tokens, '?')) return 'question'
  const start = afterLabel(tokens)
  const first = tokens[start]
  if (!first) return 'fragment'
  if (conditionals.has(first.lower)) return 'conditional'
  if (isInstruction(tokens, start)) return 'instruction'
  if (isGerund(first.lower) && !hasFiniteVerb(tokens, start)) return 'proposal'
  if (duty) return 'proposal'
  if (isOpinion(tokens)) return 'opinion'
  return tokens.length < 4 ? 'fragment' : 'statement'
}

/** Where a list item goes on after its label (“Trade: the bank …”); 0 when it has none. */
export function afterLabel(tokens: readonly Token[]): number {
  for (let i = 1; i < Math.min(tokens.length - 1, 7); i++) {
    if (tokens[i]?.text === ':') return i + 1
  }
  return 0
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const conditionals = words('if unless whether should suppose')
const gerundLike = words(
  'during king nothing according following including anything something everything evening morning regarding excluding spring string wing ring',
)
const imperatives = words(
  'see note use click run make let consider ensure please add avoid check try remember visit read follow open install write go do keep choose select enter type press set take give tell ask call imagine suppose think look start stop create remove delete save copy download',
)
const finite = words(
  'is are was were has have had do does did will would can could may might be am shall must should said says',
)
const opinionVerbs = words('think believe feel hope guess suppose wish want love like')

function endsWith(tokens: readonly Token[], mark: string): boolean {
  for (let i = tokens.length - 1; i >= Math.max(0, tokens.length - 3); i--) {
    if (tokens[i]?.text === mark) return true
  }
  return false
}

function isInstruction(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start] as Token
  const second = tokens[start + 1]
  if (!imperatives.has(first.lower) || !second) return false
  return second.kind === 'word' && !finite.has(second.lower) && second.lower !== 'of'
}

const isGerund = (lower: string): boolean => lower.endsWith('ing') && !gerundLike.has(lower)

function hasFiniteVerb(tokens: readonly Token[], start: number): boolean {
  for (let i = start; i < tokens.length; i++) {
    const lower = (tokens[i] as Token).lower
    if (relatives.has(lower)) return false
    if (finite.has(lower)) return true
  }
  return false
}

const relatives = words('which who that to')

function hasDuty(tokens: readonly Token[]): boolean {
  return (kindMaskOf(tokens) & dutyBit) !== 0
}

/** “I think …”, “We hope …”: a judgement with its owner. */
function isOpinion(tokens: readonly Token[]): boolean {
  for (let i = 0; i + 1 < tokens.length && i < 8; i++) {
    const lower = (tokens[i] as Token).lower
    if (lower !== 'i' && lower !== 'we') continue
    if (opinionVerbs.has(tokens[i + 1]?.lower ?? '')) return true
  }
  return false
}
