import { decodeBytes } from '../claims/model-codec.ts'
import { nameModel } from './data/name-model.ts'

/** A row of five weights for each feature, as whole numbers of one scale. */
export interface NameWeights {
  readonly table: ArrayLike<number>
  readonly scale: number
}

let weights: NameWeights | undefined

/** The trained weights, decoded when first asked for. */
export const nameWeights = (): NameWeights =>
  (weights ??= { table: decodeBytes(nameModel.bytes), scale: nameModel.scale })
