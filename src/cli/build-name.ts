import { version } from './version.ts'

declare const factlintBuild: string | undefined

/** Tells one build of the code from another: findings of another one are not taken from the cache. */
export const buildName: string =
  typeof factlintBuild === 'string' ? `${version} ${factlintBuild}` : version
