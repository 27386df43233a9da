import type { Nodes, Root } from 'mdast'

/** What is wrong with an identifier: a failed check digit, or a shape that none has. */
export type Fault = 'checksum' | 'shape'

/** A kind of identifier, how it stands behind its label, and how to test one. */
export interface IdentifierKind {
  readonly name: string
  /** Matches label and identifier; the identifier is the group `value` at the end. */
  readonly labelled: RegExp
  fault(value: string): Fault | undefined
}

const gap = String.raw`\s{0,2}(?:[:=#]|is|no\.?)?\s{0,2}`

/** The identifiers that carry their own proof. */
export const identifierKinds: readonly IdentifierKind[] = [
  {
    name: 'ISBN',
    labelled: new RegExp(
      String.raw`\bISBN(?:-1[03])?${gap}(?<value>\d(?:[- –]?[\dXx]){5,16})(?![\dXx-])`,
      'g',
    ),
    fault: isbnFault,
  },
  {
    name: 'ISSN',
    labelled: new RegExp(
      String.raw`\b[ep]?-?ISSN(?:-L)?${gap}(?<value>\d{3,5}[-–]?\d{2,4}[\dXx]?)(?![\dXx-])`,
      'g',
    ),
    fault: issnFault,
  },
  {
    name: 'ORCID iD',
    labelled: new RegExp(
      String.raw`(?:\bORCID(?: iD)?${gap}|orcid\.org/)(?<value>\d{4}(?:-[\dXx]{3,5}){3})(?![\dXx-])`,
      'g',
    ),
    fault: orcidFault,
  },
  {
    name: 'IBAN',
    labelled: new RegExp(
      String.raw`\bIBAN${gap}(?<value>[A-Z]{2}\d{2}(?: ?[A-Z\d]{2,4}){2,8})(?![A-Za-z\d])`,
      'g',
    ),
    fault: ibanFault,
  },
  {
    name: 'DOI',
    labelled: new RegExp(
      String.raw`(?:\b(?:DOI|doi)(?::\s{0,2}| {1,2})|doi\.org/)(?<value>\d[^\s"<>)\]}]{2,80})`,
      'g',
    ),
    fault: doiFault,
  },
]

function isbnFault(value: string): Fault | undefined {
  const digits = value.replace(/[^\dXx]/g, '').toUpperCase()
  if (digits.length === 13)
    return /^97[89]\d{10}$/.test(digits) ? checked(weighted13(digits) % 10 === 0) : 'shape'
  if (digits.length !== 10 || !/^\d{9}[\dX]$/.test(digits)) return 'shape'
  return checked(weightedDown(digits) % 11 === 0)
}

function issnFault(value: string): Fault | undefined {
  const digits = value.replace(/[^\dXx]/g, '').toUpperCase()
  if (!/^\d{7}[\dX]$/.test(digits)) return 'shape'
  return checked(weightedDown(digits) % 11 === 0)
}

function orcidFault(value: string): Fault | undefined {
  const digits = value.replaceAll('-', '').toUpperCase()
  if (!/^\d{15}[\dX]$/.test(digits)) return 'shape'
  let total = 0
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2
  return checked((12 - (total % 11)) % 11 === valueOf(digits[15] as string))
}

function ibanFault(value: string): Fault | undefined {
  const plain = value.replaceAll(' ', '')
  if (plain.length < 15 || plain.length > 34) return 'shape'
  const turned = plain.slice(4) + plain.slice(0, 4)
  let rest = 0
  for (const char of turned) rest = Number(`${rest}${parseInt(char, 36)}`) % 97
  return checked(rest === 1)
}

/** A DOI is a prefix `10.` and four to nine digits, a slash, and a name. */
function doiFault(value: string): Fault | undefined {
  return /^10\.\d{4,9}(?:\.\d+)*\/./.test(value) ? undefined : 'shape'
}

const checked = (holds: boolean): Fault | undefined => (holds ? undefined : 'checksum')

const valueOf = (digit: string): number => (digit === 'X' ? 10 : Number(digit))

const weighted13 = (digits: string): number =>
  [...digits].reduce((sum, digit, i) => sum + Number(digit) * (i % 2 === 0 ? 1 : 3), 0)

const weightedDown = (digits: string): number =>
  [...digits].reduce((sum, digit, i) => sum + valueOf(digit) * (digits.length - i), 0)

/** Does the place lie in code? */
export const isQuotedCode = (tree: Root, offset: number): boolean => inCode(tree, offset)

function inCode(node: Nodes, offset: number): boolean {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  if (offset < start || offset >= end) return false
  if (node.type === 'code' || node.type === 'inlineCode') return true
  return 'children' in node && node.children.some((child) => inCode(child, offset))
}
