import type { Quantity } from '../article.ts'

const conjunction = /^\s*(?:,|and|or|to|through|[-–—~]|-?\s?to|,\s*and)\s*$/i
const rangeLink = /^(?:\s+(?:to|through)\s+|-?\s+to\s+|\s?[-–—~]\s?|\s+or\s+)$/i
const betweenBefore =
  /\b(?:between|from\s+between|ranging\s+from|ranged?\s+from|ranges\s+from|ranging\s+between|varying\s+from|var(?:y|ied|ies)\s+from)\s+$/i
const fromBefore = /\b(?:from|down\s+from|up\s+from)\s+(?:\S+\s+){0,2}$/i
const scoreBefore =
  /\b(?:won|win|wins|beat|beats|lost|lose|defeated|voted?|votes?|vote\s+of|margin\s+of|score|led|lead|leads|leading|ruling|record|passed|approved|rejected|ruled|outvoted|edged)\b[^.]{0,40}$/i

/** Puts together what several numbers say as one: units they share, ranges, pounds and pence. */
export function combine(prose: string, found: readonly Quantity[]): Quantity[] {
  return joinRanges(prose, joinCents(prose, shareUnits(prose, found)))
}

/** “between 40 and 60 per cent”, “8- to 16-metre”: a bare number takes the unit of the next one in the list. */
function shareUnits(prose: string, found: readonly Quantity[]): Quantity[] {
  const shared = [...found]
  for (let i = 1; i < shared.length; i++) {
    const priced = currencyFrom(prose, shared[i - 1] as Quantity, shared[i] as Quantity)
    if (priced) [shared[i - 1], shared[i]] = priced
  }
  for (let i = shared.length - 2; i >= 0; i--) {
    const here = shared[i] as Quantity
    const next = shared[i + 1] as Quantity
    if (here.unit !== '' || here.kind !== 'count' || next.kind === 'ordinal' || next.unit === '')
      continue
    if (
      next.kind === 'count' &&
      /^[a-z]/.test(next.unit) &&
      !/(?:and|or|to|-|–)/.test(prose.slice(here.end, next.start))
    )
      continue
    const link = prose.slice(here.end, next.number.start)
    if (!conjunction.test(link)) continue
    // A bare comma joins only what goes on: “10, 20 and 30 per cent”, but “0.8, 95% of them”.
    if (/^\s*,\s*$/.test(link) && next === found[i + 1]) continue
    shared[i] = {
      ...here,
      unit: next.unit,
      kind: next.kind,
      ...(next.per !== undefined && { per: next.per }),
      ...scaleLike(here, next),
    }
  }
  return shared
}

const moneyLink = /^\s*(?:to|and|or|[-–—])\s*$/i

/** “between $300 and 400 billion”, “£5–10m”: the sign stands before the first number only. */
function currencyFrom(
  prose: string,
  here: Quantity,
  next: Quantity,
): [Quantity, Quantity] | undefined {
  if (here.kind !== 'money' || next.kind !== 'count' || next.unit !== '') return undefined
  const link = prose.slice(here.end, next.number.start)
  if (!moneyLink.test(link)) return undefined
  if (
    /and|or/i.test(link) &&
    !/\bbetween\s*$/i.test(prose.slice(Math.max(0, here.start - 9), here.start))
  )
    return undefined
  return [
    { ...here, ...scaleLike(here, next) },
    { ...next, unit: here.unit, kind: 'money' },
  ]
}

/** “from 5 to 10 million”: the first number is in millions too when it would otherwise be far smaller. */
function scaleLike(here: Quantity, next: Quantity): Partial<Quantity> {
  if (next.step < 1e3 || here.step > 1 || here.low === null || here.high === null) return {}
  const scale = 10 ** (3 * Math.floor(Math.log10(next.value) / 3))
  const value = here.value * scale
  if (here.value >= 1000 || value > next.value * 10) return {}
  const half = (here.step * scale) / 2
  return { value, low: value - half, high: value + half, step: here.step * scale }
}

/** “thirteen dollars and forty-five cents”. */
function joinCents(prose: string, found: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = []
  for (const quantity of found) {
    const last = joined.at(-1)
    const cents = quantity.unit === 'cent' || quantity.unit === 'penny'
    if (
      last?.kind === 'money' &&
      cents &&
      last.step === 1 &&
      quantity.value < 100 &&
      /^\s*(?:and\s+)?$/.test(prose.slice(last.end, quantity.number.start))
    ) {
      const value = last.value + quantity.value / 100
      joined[joined.length - 1] = {
        ...last,
        end: quantity.end,
        value,
        low: value - 0.005,
        high: value + 0.005,
        step: 0.01,
      }
    } else joined.push(quantity)
  }
  return joined
}

function joinRanges(prose: string, found: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = []
  for (const quantity of found) {
    const last = joined.at(-1)
    const range = last && rangeOf(prose, last, quantity)
    if (range) joined[joined.length - 1] = range
    else joined.push(quantity)
  }
  return joined
}

function rangeOf(prose: string, a: Quantity, b: Quantity): Quantity | undefined {
  if (a.kind === 'range' || a.kind === 'ordinal' || b.kind === 'ordinal' || a.value === b.value)
    return undefined
  if (a.unit !== b.unit && a.unit !== '') return undefined
  const link = prose.slice(a.end, b.number.start)
  const before = prose.slice(Math.max(0, a.start - 60), a.start)
  if (a.value > b.value && !/\brang|\bvar(?:y|ied|ies)\b/i.test(before.slice(-20))) return undefined
  if (!isRangeLink(prose.slice(a.end, b.start), link, before, a, b)) return undefined
  const between = betweenBefore.exec(before)
  const start = between ? a.start - between[0].replace(/^from\s+/, '').length : a.start
  return {
    ...b,
    start,
    low: Math.min(a.value, b.value),
    high: Math.max(a.value, b.value),
    value: (a.value + b.value) / 2,
    kind: 'range',
    number: { start: a.number.start, end: b.number.end },
    step: Math.min(a.step, b.step),
  }
}

function isRangeLink(gap: string, link: string, before: string, a: Quantity, b: Quantity): boolean {
  const between = betweenBefore.test(before)
  if (between && /^\s+(?:and|to)\s+$/i.test(gap)) return true
  const currencyGap = gap.replace(/\s?[$€£¥]$/, '')
  if (!rangeLink.test(link) && !rangeLink.test(currencyGap)) return false
  if (/or/i.test(gap))
    return a.kind === 'count' && b.value === a.value + 1 && b.value <= 20 && b.unit !== ''
  if (between) return true
  return !fromBefore.test(before) && !scoreBefore.test(before)
}
