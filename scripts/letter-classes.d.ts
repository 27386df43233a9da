export const classes: Readonly<Record<'L' | 'Lu' | 'Ll' | 'M' | 'N' | 'Nd', string>>
export function nameRanges(code: string): string
