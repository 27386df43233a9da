const webAddress = /\b(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]{2,2000}/gi
const trailingMarks = /[.,;:!?)\]}'’*_]+$/
const marker = /\[(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,12})\]/g
const superscript = /(?<=[\p{L}.,;:!?)”’"])[¹²³⁰⁴-⁹]+(?=\s|$)/gu
const unitBefore = /(?:^|[^\p{L}])(?:m|km|cm|mm|ft|mi|in|sq|s|kg)$/iu
const mailLocal = /[\w.+-]{1,64}$/
const mailDomain = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/

/** Makes bare addresses and reference markers (`[7]`, `¹`) spaces. */
export function maskAddresses(prose: string): string {
  let masked = prose
  if (masked.includes('://') || /www\./i.test(masked))
    masked = masked.replace(webAddress, blankAddress)
  if (masked.includes('@')) masked = maskMail(masked)
  if (masked.includes('[')) masked = masked.replace(marker, blank)
  if (/[¹²³⁰⁴-⁹]/.test(masked)) masked = maskSuperscripts(masked)
  return masked
}

const blank = (found: string): string => found.replace(/[^\n\r]/g, ' ')

/** Where a web address ends: marks that close the sentence or a bracket around it are not part of it. */
export function addressLength(found: string): number {
  const marks = trailingMarks.exec(found)?.[0] ?? ''
  const bare = found.slice(0, found.length - marks.length)
  return marks.startsWith(')') && bare.includes('(') ? bare.length + 1 : bare.length
}

function blankAddress(found: string): string {
  const length = addressLength(found)
  return ' '.repeat(length) + found.slice(length)
}

function maskMail(prose: string): string {
  const pieces: string[] = []
  let kept = 0
  for (let at = prose.indexOf('@'); at >= 0; at = prose.indexOf('@', at + 1)) {
    const local = mailLocal.exec(prose.slice(Math.max(kept, at - 64), at))?.[0]
    const domain = mailDomain.exec(prose.slice(at + 1, at + 254))?.[0]
    if (local === undefined || domain === undefined) continue
    const end = at + 1 + domain.length
    pieces.push(prose.slice(kept, at - local.length), ' '.repeat(local.length + 1 + domain.length))
    kept = end
  }
  return kept === 0 ? prose : pieces.join('') + prose.slice(kept)
}

const maskSuperscripts = (prose: string): string =>
  prose.replace(superscript, (found, offset: number) =>
    unitBefore.test(prose.slice(Math.max(0, offset - 4), offset)) ? found : blank(found),
  )
