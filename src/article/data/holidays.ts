import { dayNumber } from '../dates/calendar.ts'
import { easterSunday, nthWeekday, orthodoxEaster } from '../dates/holidays.ts'

/** A named day of the year. Dates from the calendars in general use; written for the project. */
export interface NamedDay {
  /** In lower case, apostrophes straight. */
  readonly name: string
  /** The days it may be in a year, in days since 1970-01-01. */
  days(year: number): readonly number[]
  /** The days it may be in the Orthodox calendar, where that differs. */
  eastern?(year: number): readonly number[]
  /** Does it fall on the same day each year? */
  readonly fixed: boolean
}

const fixed = (name: string, month: number, day: number): NamedDay => ({
  name,
  fixed: true,
  days: (year) => [dayNumber(year, month, day)],
})

const fromEaster = (name: string, shift: number): NamedDay => ({
  name,
  fixed: false,
  days: (year) => [easterSunday(year) + shift],
  eastern: (year) => [orthodoxEaster(year) + shift],
})

const nth = (
  name: string,
  month: number,
  weekday: number,
  ...positions: readonly number[]
): NamedDay => ({
  name,
  fixed: false,
  days: (year) => positions.map((position) => nthWeekday(year, month, weekday, position)),
})

export const namedDays: readonly NamedDay[] = [
  fixed("new year's day", 1, 1),
  fixed("new year's eve", 12, 31),
  fixed('christmas day', 12, 25),
  fixed('christmas eve', 12, 24),
  fixed('boxing day', 12, 26),
  fixed("valentine's day", 2, 14),
  fixed("saint patrick's day", 3, 17),
  fixed("st. patrick's day", 3, 17),
  fixed("st patrick's day", 3, 17),
  fixed("april fools' day", 4, 1),
  fixed('anzac day', 4, 25),
  fixed('earth day', 4, 22),
  fixed('juneteenth', 6, 19),
  fixed('canada day', 7, 1),
  fixed('bastille day', 7, 14),
  fixed('halloween', 10, 31),
  fixed("all saints' day", 11, 1),
  fixed('guy fawkes night', 11, 5),
  fixed('bonfire night', 11, 5),
  fixed('armistice day', 11, 11),
  fixed('veterans day', 11, 11),
  fixed("international women's day", 3, 8),
  fixed('australia day', 1, 26),
  fixed('midsummer day', 6, 24),
  fromEaster('ash wednesday', -46),
  fromEaster('palm sunday', -7),
  fromEaster('maundy thursday', -3),
  fromEaster('good friday', -2),
  fromEaster('easter sunday', 0),
  fromEaster('easter monday', 1),
  fromEaster('ascension day', 39),
  fromEaster('whit sunday', 49),
  fromEaster('whit monday', 50),
  fromEaster('corpus christi', 60),
  { name: 'thanksgiving day', fixed: false, days: thanksgiving },
  { name: 'thanksgiving', fixed: false, days: thanksgiving },
  nth('martin luther king jr. day', 1, 1, 3),
  nth('memorial day', 5, 1, -1),
  nth('labor day', 9, 1, 1),
]

function thanksgiving(year: number): number[] {
  const american = nthWeekday(year, 11, 4, 4)
  return [american, nthWeekday(year, 10, 1, 2)]
}
