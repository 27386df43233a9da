/** A verb of two words; the second is part of the cue. */
const takes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  point: { out: 'tbqp' },
  points: { out: 'tbqp' },
  pointed: { out: 'tbqp' },
  pointing: { out: 'tbqp' },
  find: { out: 'tbwm' },
  found: { out: 'tbwm' },
  made: { clear: 'tbw', sure: 'tb' },
  make: { clear: 'tbw', sure: 'tb' },
  makes: { clear: 'tbw', sure: 'tb' },
  making: { clear: 'tbw', sure: 'tb' },
  spell: { out: 'w' },
  spelled: { out: 'w' },
  call: { for: 'o', on: 'o' },
  calls: { for: 'o', on: 'o' },
  called: { for: 'o', on: 'o' },
  calling: { for: 'o', on: 'o' },
  warn: { of: 'o', against: 'o' },
  warns: { of: 'o', against: 'o' },
  warned: { of: 'o', against: 'o' },
  warning: { of: 'o', against: 'o' },
  argued: { against: 'o', for: 'o' },
  complained: { about: 'o', of: 'o' },
  spoke: { of: 'o', about: 'o' },
  thinks: { of: 'w' },
  hope: { for: 'o' },
  hopes: { for: 'o' },
  hoped: { for: 'o' },
  hoping: { for: 'o' },
}

let table: ReadonlyMap<string, Readonly<Record<string, string>>> | undefined

/** The complements of the verbs of two words, by their first word. */
export const verbPairs = (): ReadonlyMap<string, Readonly<Record<string, string>>> =>
  (table ??= new Map(Object.entries(takes)))
