// Ranges of the first three digits by state, after the public list of the U.S. Postal Service.
const ranges = `AL350-369 AK995-999 AZ850-865 AR716-729 CA900-961 CO800-816 CT060-069 DE197-199 DC200-205 DC569-569 FL320-349 GA300-319 GA398-399 HI967-968 ID832-838 IL600-629 IN460-479 IA500-528 KS660-679 KY400-427 LA700-714 ME039-049 MD206-219 MA010-027 MA055-055 MI480-499 MN550-567 MS386-397 MO630-658 MT590-599 NE680-693 NV889-898 NH030-038 NJ070-089 NM870-884 NY004-005 NY063-063 NY100-149 NC270-289 ND580-588 OH430-459 OK730-749 OR970-979 PA150-196 RI028-029 SC290-299 SD570-577 TN370-385 TX733-733 TX750-799 TX885-885 UT840-847 VT050-054 VT056-059 VA201-201 VA220-246 WA980-994 WV247-268 WI530-549 WY820-831`

let byState: ReadonlyMap<string, readonly (readonly [number, number])[]> | undefined

/** Whether a ZIP code lies in a state; `undefined` for what is no state. */
export function zipFitsState(zip: string, state: string): boolean | undefined {
  const known = (byState ??= readRanges()).get(state)
  const prefix = Number(zip.slice(0, 3))
  return known?.some(([from, to]) => from <= prefix && prefix <= to)
}

function readRanges(): Map<string, (readonly [number, number])[]> {
  const map = new Map<string, (readonly [number, number])[]>()
  for (const entry of ranges.split(' ')) {
    const state = entry.slice(0, 2)
    const range = [Number(entry.slice(2, 5)), Number(entry.slice(6, 9))] as const
    map.set(state, [...(map.get(state) ?? []), range])
  }
  return map
}
