import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { findOffices } from '../../src/article/people/find-offices.ts'
import type { OfficeMention } from '../../src/article/people/office-mention.ts'
import { areTwoNations } from '../../src/article/people/nations.ts'
import { exclusiveOffices, ranks } from '../../src/article/people/offices.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { spanUnion } from '../../src/text/span.ts'
import { changesNear } from './data/changes.ts'

/** Flags one person in two offices that exclude each other. */
export default defineRule({
  id: 'names/conflicting-title',
  meta: {
    summary: 'Require titles of one person to agree.',
    why: 'A finance minister who is justice minister two lines on is two people, or one mistake.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: 'Finance minister Ann Lee spoke. The vote was lost, said Lee, the {{justice minister}}.',
        },
      ],
      right: [
        {
          text: 'Finance minister Ann Lee spoke. The vote was lost, said Bo Chan, the justice minister.',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    conflict: ({ person, here, before }: { person: string; here: string; before: string }) => ({
      what: `“${here}” here, but ${person} is “${before}” before.`,
      help: 'Check the office and bring both places in line, or say when each was held.',
    }),
  },
  *check({ article, finding }) {
    const held = new Map<string, OfficeMention[]>()
    const flagged = new Set<string>()
    for (const office of findOffices(article)) {
      if (office.past || changes(article, office) || isEarlierPost(article, office)) continue
      const name = office.person.canonical
      const before = held.get(name)?.find((one) => excludes(one, office))
      if (before && !flagged.has(name) && !isExplained(article, before, office)) {
        flagged.add(name)
        const show = (one: OfficeMention) => article.text.slice(one.start, one.end)
        const related = [{ start: before.start, end: before.end, message: 'The other title.' }]
        yield finding(
          office,
          'conflict',
          { person: name, here: show(office), before: show(before) },
          { related },
        )
      }
      held.set(name, [...(held.get(name) ?? []), office])
    }
  },
})

const changes = (article: Article, office: OfficeMention): boolean =>
  changesNear(article.prose, spanUnion(office, office.person))

/** “President Lind, as governor, …” tells of an earlier office. */
const asBefore = /\bas\s+(?:an?\s+|the\s+)?$/i

/** “on becoming president”: the text tells of the change. */
const risesTo = (prose: string, office: string): boolean =>
  new RegExp(
    String.raw`\b(?:becom\p{L}+|became|elected|appointed|sworn\s+in\s+as|promoted\s+to)\s+(?:the\s+|a\s+)?${office}\b`,
    'iu',
  ).test(prose)

const isEarlierPost = ({ prose }: Article, { start }: OfficeMention): boolean =>
  asBefore.test(prose.slice(Math.max(0, start - 8), start))

/** The text tells of the change, or two people share the surname. */
const isExplained = (article: Article, before: OfficeMention, office: OfficeMention): boolean =>
  risesTo(article.prose, office.office) || [before, office].some((one) => hasNamesake(article, one))

/** Told by surname alone where several bear it. */
function hasNamesake({ prose, names }: Article, { person }: OfficeMention): boolean {
  const written = prose.slice(person.start, person.end)
  if (written.includes(' ')) return false
  const bearers = names.filter(
    ({ type, canonical }) => type === 'PER' && canonical.endsWith(` ${written}`),
  )
  return new Set(bearers.map(({ canonical }) => canonical)).size > 1
}

const fielded = new Set(['minister', 'secretary'])

/** Ministers often sit in parliament, and a rank goes with any office. */
function excludes(a: OfficeMention, b: OfficeMention): boolean {
  if (a.body && b.body && a.body !== b.body)
    return statewide.has(a.office) && statewide.has(b.office) && areTwoNations(a.body, b.body)
  if (a.office === b.office) return excludesSame(a, b)
  if (ranks.has(a.office) && ranks.has(b.office)) return true
  if (callings.has(a.office) && callings.has(b.office)) return !a.deputy && !b.deputy
  if (!exclusiveOffices.has(a.office) || !exclusiveOffices.has(b.office)) return false
  if (a.deputy || b.deputy) return false
  const both = [a.office, b.office]
  return !(both.some((one) => seats.has(one)) && both.some((one) => fielded.has(one)))
}

function excludesSame(a: OfficeMention, b: OfficeMention): boolean {
  if (a.deputy !== b.deputy) return a.office === 'prime minister' || a.office === 'mayor'
  if (!fielded.has(a.office) || a.field === '' || b.field === '') return false
  return a.field !== b.field && a.field !== 'cabinet' && b.field !== 'cabinet'
}

const statewide = new Set(['president', 'prime minister', 'minister', 'secretary', 'chancellor'])

/** Titles before a name that nobody bears side by side. */
const callings = new Set([
  'judge',
  'captain',
  'inspector',
  'professor',
  'mayor',
  'sheriff',
  'governor',
])

const seats = new Set(['senator', 'representative'])
