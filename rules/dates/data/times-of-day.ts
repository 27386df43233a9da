/** How times of day are written. Written for the project. */

const halfDay = String.raw`(?:a\.\s?m\.?|p\.\s?m\.?|am|pm|AM|PM)(?![\p{L}])`

/** “14:30 p.m.”, tried at a number. */
export const clockTime = new RegExp(
  String.raw`(?<![\d:.,$£€-])(\d{1,2})(?:[:.](\d\d))?\s*(${halfDay})`,
  'uy',
)

/** “25:10”, tried at a number. */
export const plainTime = /(\d{1,2}):(\d\d)(?![\d:])/y

export const beforePlainTime = /\b(?:at|by|until|from|before|after|around|about)\s+$/

const twelve = String.raw`12(?:[:.]00)?\s*(a\.?m\.?|p\.?m\.?)`

/** What stands before “noon” or “midnight”: “12 p.m. (”. */
export const twelveBefore = new RegExp(String.raw`\b${twelve}\s*(?:\(|,\s*)(?:i\.e\.,?\s*)?$`, 'i')

/** What stands behind “noon” or “midnight”: “, 12 a.m.”. */
export const twelveBehind = new RegExp(String.raw`\s*(?:\(|,\s*)${twelve}`, 'iy')

/** “3 p.m. EST”, tried at a number. */
export const zonedTime = /\d{1,2}(?::\d\d)?\s{0,60}(?:[ap]\.?m\.?)?\s{1,60}(EST|CST|MST|PST)\b/iy
