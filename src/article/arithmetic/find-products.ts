import type { Quantity } from '../article.ts'
import { spansBorder, type Clause } from './clauses.ts'
import { matchOutline, outlinePattern } from './outline-pattern.ts'

/** So many things at so much each, and what they come to. */
export interface Product {
  readonly count: Quantity
  readonly each: Quantity
  readonly total: Quantity
}

type Name = 'n' | 'e' | 't'

const words = String.raw`[^‹;.!?]{0,35}?`
const each = String.raw`{e:N}(?: each| apiece| a piece| every| a head| per (?!cent)[a-z]+|,? each)`
const eachBefore = String.raw`each (?:of (?:them|which|whom) )?(?:[a-z]+ ){0,3}{e:N}`
const totalBefore = String.raw`(?:(?:for|to|a|or|at|making|giving|total(?:l?ing|s|led)?|cost(?:ing|s)?|brings?|bringing|raising|worth|is|was|were|will|would|come|comes|came|amount(?:s|ing|ed)?|in|of|which|that|and|the|overall|combined|grand|cost|bill|price|sum|total|altogether|all) ){0,6}`
const all = String.raw`(?: in (?:all|total)| altogether| all told| overall| (?:in )?total)?`

const patterns = [
  // pay 36 residents of the road €2,000 each, €72,000 in all
  outlinePattern(
    String.raw`\b(?:pays?|paid|gives?|gave|awards?|awarded|grants?|granted|sends?|sent|owes?|owed) {n:C}(?: [^‹;,.!?]{0,35}?)? {e:N} each, ${totalBefore}{t:N}(?<all>(?: in (?:all|total)| altogether| all told| together))`,
  ),
  // 300 flats at €200,000 each, €6 million in all
  outlinePattern(
    String.raw`{n:C}(?: [^‹;.!?]{0,35}?)? (?:at|for|of|worth|costing|priced at|sold for|sold at|selling for|selling at|costs?|cost|with|paid|paying|x|×|pay|receive[ds]?|get|got|gave|holds?|seats?|carry|carries|carrying|weighing|holding) (?:an average of |about |around |just |only )?${each}${words}[,–—;(:-] ?(?:so |thus |or |i\.e\. )?${totalBefore}{t:N}(?<all>${all})`,
  ),
  // 300 flats at an average of €200,000, worth €6 million; 300 flats at €200,000 each will cost €6 million
  outlinePattern(
    String.raw`{n:C}(?: [^‹;.!?]{0,35}?)? at an average (?:price |cost |fee |rent )?of {e:N}${words}[,–—;(:-] ?(?:so |thus |or )?${totalBefore}{t:N}(?<all>${all})`,
  ),
  outlinePattern(
    String.raw`{n:C}(?: [^‹;.!?,]{0,35}?)? (?:at|for) {e:N} (?:each|apiece) (?:will |would |has |have )?(?:bring(?:s)? in|brought in|c(?:o|a)mes? to|costs?|earns?|earned|makes?|raise[ds]?|yield(?:s|ed)?) (?:a total of |the [a-z]+ )?{t:N}(?<all>)`,
  ),
  // 300 flats, each costing €200,000, for a total of €6 million
  outlinePattern(
    String.raw`{n:C}(?: [^‹;.!?]{0,35}?)?,? ${eachBefore}${words}[,–—;(:-] ?${totalBefore}{t:N}(?<all>${all})`,
  ),
  // each of the 40 rooms holds 3 beds, 120 beds in all
  outlinePattern(
    String.raw`each of (?:the |its |their )?{n:C}(?: [^‹;.!?]{1,30}?)? {e:N}${words}[,–—;(:-] ?${totalBefore}{t:N}(?<all>${all})`,
  ),
  // €6 million for 300 flats, or €200,000 each
  outlinePattern(
    String.raw`{t:N}${words} (?:for|on|to|among|between|across|by|over|from) (?:all |its |the |some )?{n:C}(?: [^‹;.!?]{0,30}?)?(?:,| \(| [–—-]| at) ?(?:or |that is,? |i\.e\.,? |which is |at |a |an average of |about |making |roughly )*{e:N}(?: each| apiece| per (?!cent)[a-z]+| a head)`,
  ),
]

/** The products told in a clause with both factors. */
export function findProducts(clause: Clause): Product[] {
  if (
    clause.figures.length < 3 ||
    !/each|apiece|a piece| per |a head|at an average/.test(clause.outline)
  )
    return []
  const found: Product[] = []
  for (const { figures, index, end } of matchOutline<Name>(clause, patterns)) {
    const { n, e, t } = figures
    if (!n || !e || !t || n === t || e === t || n === e || !multiplies(n, e, t)) continue
    if (!spansBorder(clause, [n, e, t])) continue
    const told = clause.outline.slice(index, end + 15)
    if (
      /\b(?:respectively|plus|minus|deposit|including|excluding|up to|at least|profit|instead|rather|compared|discount|fee|tax|vat|per cent of)\b/.test(
        told,
      )
    )
      continue
    if (/\b(?:deposit|discount|instal?ments?)\b/.test(clause.outline)) continue
    if (
      !/total|in all|altogether|together|all told|overall|combined|or ‹|making|amount|comes? to|came to|worth|raising|grossing|earning|bringing in|(?:each|apiece) (?:will |would |ha(?:s|ve) )?[a-z]+ (?:in |to |a total of |the [a-z]+ )?‹/.test(
        told,
      )
    )
      continue
    if (!found.some(({ total }) => total === t)) found.push({ count: n, each: e, total: t })
  }
  return found
}

function multiplies(count: Quantity, each: Quantity, total: Quantity): boolean {
  if (count.unit === 'score' || count.per !== undefined) return false
  if (each.kind !== total.kind) return false
  const same = each.unit.replace(/\/.*/, '') === total.unit.replace(/\/.*/, '')
  return same || (each.kind === 'count' && (each.unit === '' || total.unit === ''))
}
