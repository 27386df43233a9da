/** The run of characters without white space that ends before `at`, white space between skipped; '' when there is none. */
export function wordBefore(text: string, at: number, floor: number): string {
  let end = at
  while (end > floor && isSpace(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > floor && !isSpace(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2009 || code === 0x202f
