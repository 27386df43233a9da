/** A run of final marks in a block and the sentence it stands in. */
export interface Candidate {
  /** The words of the block; what is no prose is spaces. */
  readonly words: string
  /** The same block as given. */
  readonly source: string
  /** Where the sentence begins. */
  readonly start: number
  /** The run of marks. */
  readonly from: number
  readonly to: number
}
