import {
  bindingAbbreviations,
  nameAbbreviations,
  numberAbbreviations,
  titleAbbreviations,
  unitAbbreviations,
} from './data/abbreviations.ts'

/** Is a lower-case word, without its point, written short wherever it stands? Short names of days and months may be words. */
export const isKnownAbbreviation = (lower: string): boolean =>
  titleAbbreviations.has(lower) ||
  bindingAbbreviations.has(lower) ||
  numberAbbreviations.has(lower) ||
  nameAbbreviations.has(lower) ||
  unitAbbreviations.has(lower)
