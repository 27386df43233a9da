import type { Entity } from '../../../src/evidence/facts.ts'

type Place = NonNullable<Entity['place']>

const radius = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance in kilometres (haversine formula). */
export function distance(a: Place, b: Place): number {
  const lat = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2
  const lon = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2
  const h = lat + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * lon
  return 2 * radius * Math.asin(Math.sqrt(h))
}

const winds: Readonly<Record<string, number>> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
}

/** Degrees between the direction from `a` to `b` and a named one; 0 when the name is none. */
export function bearing(a: Place, b: Place, way: string): number {
  const wind = winds[way.toLowerCase().replace('-', '')]
  if (wind === undefined) return 0
  const east = Math.sin(radians(b.longitude - a.longitude)) * Math.cos(radians(b.latitude))
  const north =
    Math.cos(radians(a.latitude)) * Math.sin(radians(b.latitude)) -
    Math.sin(radians(a.latitude)) *
      Math.cos(radians(b.latitude)) *
      Math.cos(radians(b.longitude - a.longitude))
  const real = (Math.atan2(east, north) * 180) / Math.PI
  return Math.abs(((real - wind + 540) % 360) - 180)
}

const mile = 1.609344
/** Roads are longer than straight lines, and coordinates of cities are rough. */
const slack = { short: 0.7, long: 1.6, rough: 25 }

/** Is a distance as written neither the straight line nor a likely road? */
export function isOff(km: number, amount: string, unit: string): boolean {
  const value = Number(amount.replaceAll(',', '')) * (/^mi/.test(unit) ? mile : 1)
  if (!Number.isFinite(value) || value <= 0) return false
  return value < km * slack.short - slack.rough || value > km * slack.long + slack.rough
}
