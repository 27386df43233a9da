// Written for the project: phrases that chat assistants say of themselves or to the person asking, and the marks they
// leave in addresses and text. Collected from published corrections and from the products' own documentation of their
// link parameters.

/** Parameters that assistants add to the addresses they give. */
export const addressResidue =
  /\butm_source=(?:chatgpt\.com|openai|copilot\.com|perplexity(?:\.ai)?|claude\.ai|gemini|grok\.com)\b/gi

interface Residue {
  /** Words in small letters without which the pattern cannot match. */
  readonly signs: readonly string[]
  readonly source: string
}

const residues: readonly Residue[] = [
  {
    signs: ['as an ai', 'as a ai', 'as a large', 'as an large', 'artificial intelligence'],
    source: String.raw`\bas an? (?:AI|artificial intelligence|large)(?: language)? (?:model|assistant)\b`,
  },
  {
    signs: ['as of my'],
    source: String.raw`\bas of my (?:last|latest|most recent) (?:knowledge |training )?(?:update|cutoff)\b`,
  },
  {
    signs: ['my knowledge', 'my training'],
    source: String.raw`\bmy (?:knowledge cutoff|training data)\b`,
  },
  {
    signs: ['have access to', 't access ', 'browse '],
    source: String.raw`\bI (?:do not|don['’]t|cannot|can['’]t) (?:have access to|browse|access) (?:real-time|the internet|current|live)\b`,
  },
  {
    signs: ['certainly', 'sure!', 'sure,', 'of course', 'absolutely'],
    source: String.raw`\b(?:certainly|sure|of course|absolutely)[!,]\s+here(?:['’]s| is| are)\s+(?:an?|the|your|some)\s+(?:[\w-]+\s+){0,3}(?:version|draft|article|blog\s+post|essay|news\s+story|press\s+release|summary|list|outline|rewrite|paragraph)(?:\s+(?:of|for))?`,
  },
  {
    signs: ['revised', 'rewritten', 'reworked', 'polished', 'shortened'],
    source: String.raw`(?<=^|\n)\s{0,3}here(?:['’]s| is)\s+(?:an?|the|your)\s+(?:polished|revised|rewritten|reworked|shortened)\s+(?:article|draft|piece|post|story|text|version)\b[^.\n:]{0,40}:`,
  },
  {
    signs: ['as requested', 'as you requested', 'as you asked'],
    source: String.raw`\bI(?:['’]ve| have)\s+(?:adjusted|kept|made|revised|rewritten|shortened|written)\b[^.\n]{0,60}\bas\s+(?:you\s+asked|(?:you\s+)?requested)\b`,
  },
  {
    signs: ['i hope this'],
    source: String.raw`\bI hope this (?:helps|email finds|message finds|article|(?:answer|draft|piece|post|rewrite|summary|text|version) (?:captures|fits|helps|hits|meets|reads|suits|works|is what))\b`,
  },
  {
    signs: ['let me know if'],
    source: String.raw`\blet me know if you(?:['’]d| would) like\b(?:\s+me\s+to)?`,
  },
  { signs: ['would you like me'], source: String.raw`\bwould you like me to\b` },
  { signs: ['sorry, but i'], source: String.raw`\bI['’]m sorry, but I (?:cannot|can['’]t)\b` },
  {
    signs: ['oaicite'],
    source: String.raw`:?contentReference\[oaicite:\d+\](?:\{index=\d+\})?`,
  },
  { signs: ['oaicite'], source: String.raw`\boaicite(?::\d+)?` },
  {
    signs: [
      'turn0',
      'turn1',
      'turn2',
      'turn3',
      'turn4',
      'turn5',
      'turn6',
      'turn7',
      'turn8',
      'turn9',
    ],
    source: String.raw`\bturn\d{1,2}(?:search|view|news|fetch)\d{1,2}\b`,
  },
  { signs: ['【'], source: String.raw`【\d{1,3}(?:†[^】\n]{1,60})?】` },
]

/** Cheap look over the whole text: hardly any has one of these. */
const residueHint =
  /as an? (?:ai|artificial|large)|as of my|my (?:knowledge|training)|t access |have access|browse |[!,]\s+here(?:['’]s| is| are)|here(?:['’]s| is) (?:an?|the|your) (?:polished|re|shortened)|as (?:you )?(?:asked|requested)|i hope this|let me know if|would you like me|sorry, but i|oaicite|turn\d|【/i

const compiled = new Map<string, RegExp>()

/** The patterns that may match a text: those one of whose signs stands in it, compiled when first needed. */
export function residuePatterns(prose: string): readonly RegExp[] {
  if (!residueHint.test(prose)) return []
  const small = prose.toLowerCase()
  return residues
    .filter(({ signs }) => signs.some((sign) => small.includes(sign)))
    .map(({ source }) => patternOf(source))
}

function patternOf(source: string): RegExp {
  const known = compiled.get(source)
  if (known) return known
  const made = new RegExp(source, 'gi')
  compiled.set(source, made)
  return made
}
