import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { zipFitsState } from './data/zip-prefixes.ts'

/** Flags a postal code that is not of its state, and a telephone number that no one can dial. */
export default defineRule({
  id: 'names/impossible-contact',
  meta: {
    summary: 'Require addresses and telephone numbers that can exist.',
    why: 'A reader who wants to check or to reach someone gets nowhere.',
    severity: 'info',
    tier: 'pedantic',
    kind: 'list',
    source:
      'ZIP prefixes by state after the public list of the U.S. Postal Service (DMM Labeling List L002).',
    examples: {
      wrong: [{ text: 'Write to 12 Mill Road, Boston, MA {{90210}}.' }],
      right: [{ text: 'Write to 12 Mill Road, Boston, MA 02118, or call (617) 555-0134.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    zip: ({ zip, state }: { zip: string; state: string }) => ({
      what: `“${zip}” is no ZIP code of ${state}.`,
      help: 'Check the code and the state.',
    }),
    phone: ({ phone }: { phone: string }) => ({
      what: `“${phone}” has too few or too many digits for a North American number.`,
      help: 'Check the number.',
    }),
  },
  *check({ article, finding }) {
    for (const match of article.prose.matchAll(addressEnd)) {
      const [whole, state = '', zip = ''] = match
      if (zipFitsState(zip, state) !== false) continue
      const start = match.index + whole.length - zip.length
      yield finding({ start, end: start + zip.length }, 'zip', { zip, state })
    }
    for (const match of article.prose.matchAll(northAmerican)) {
      const [phone] = match
      if (phone.replace(/\D/g, '').length === 10) continue
      yield finding({ start: match.index, end: match.index + phone.length }, 'phone', { phone })
    }
  },
})

const addressEnd = /,\s([A-Z]{2})\s+(\d{5})(?![\d-])/g
const northAmerican = /\(\d{3}\)\s?\d{2,4}-\d{2,5}(?![\d-])/g
