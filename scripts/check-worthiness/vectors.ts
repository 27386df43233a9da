/** Words in order of their rows, which begin at 1; row 0 is that of words not listed and is all zero. */
export interface WordVectors {
  readonly words: readonly string[]
  /** One row a word. */
  readonly vectors: Int8Array
  readonly scale: number
  /** The coarse and the fine cluster of each row. */
  readonly clusters: Int32Array
  readonly dimensions: number
}

interface Source {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

const sourceDimensions = 100

/** Shrinks word vectors: the most frequent plain words, principal components, eight bits, two sizes of clusters. */
export function shrinkVectors(source: Source, size: number, dimensions: number): WordVectors {
  const words = source.words.filter((word) => /^\S+$/.test(word)).slice(0, size)
  const rows = words.map((word) =>
    Float64Array.from(source.vectors[word] ?? []).slice(0, sourceDimensions),
  )
  const reduced = project(rows, principalAxes(rows, dimensions))
  const spread = Math.sqrt(
    reduced.reduce((sum, row) => sum + row.reduce((s, x) => s + x * x, 0), 0) /
      (reduced.length * dimensions),
  )
  const scale = 4 / 127
  const vectors = new Int8Array((words.length + 1) * dimensions)
  reduced.forEach((row, i) => {
    row.forEach((x, k) => {
      vectors[(i + 1) * dimensions + k] = Math.max(
        -127,
        Math.min(127, Math.round(x / spread / scale)),
      )
    })
  })
  const broad = project(rows, principalAxes(rows, 32))
  const coarse = cluster(broad, 64)
  const fine = cluster(broad, 256)
  const clusters = new Int32Array((words.length + 1) * 2).fill(unlisted)
  words.forEach((_, i) => {
    clusters[2 * i + 2] = coarse[i] as number
    clusters[2 * i + 3] = fine[i] as number
  })
  return { words, vectors, scale, clusters, dimensions }
}

const unlisted = 998

/** The directions of greatest spread, by power iteration. */
function principalAxes(rows: readonly Float64Array[], count: number): Float64Array[] {
  const spread = covariance(rows)
  const axes: Float64Array[] = []
  for (let p = 0; p < count; p++) {
    let axis: Float64Array = Float64Array.from({ length: sourceDimensions }, (_, k) =>
      Math.sin(1 + k * (p + 1)),
    )
    for (let turn = 0; turn < 300; turn++) axis = unit(times(spread, axis))
    const size = dot(times(spread, axis), axis)
    for (let a = 0; a < sourceDimensions; a++) {
      const row = spread[a] as Float64Array
      for (let b = 0; b < sourceDimensions; b++) {
        row[b] = (row[b] as number) - size * (axis[a] as number) * (axis[b] as number)
      }
    }
    axes.push(axis)
  }
  return axes
}

function covariance(rows: readonly Float64Array[]): Float64Array[] {
  const centre = meanOf(rows)
  const table = Array.from({ length: sourceDimensions }, () => new Float64Array(sourceDimensions))
  for (const row of rows) {
    for (let a = 0; a < sourceDimensions; a++) {
      const x = (row[a] as number) - (centre[a] as number)
      const line = table[a] as Float64Array
      for (let b = 0; b < sourceDimensions; b++) {
        line[b] =
          (line[b] as number) + (x * ((row[b] as number) - (centre[b] as number))) / rows.length
      }
    }
  }
  return table
}

function project(rows: readonly Float64Array[], axes: readonly Float64Array[]): Float64Array[] {
  const centre = meanOf(rows)
  return rows.map((row) => {
    const moved = row.map((x, k) => x - (centre[k] as number))
    return Float64Array.from(axes, (axis) => dot(moved, axis))
  })
}

/** Spherical k-means; begins with words spread over the list, which is sorted by frequency. */
function cluster(rows: readonly Float64Array[], count: number): Int32Array {
  const points = rows.map(unit)
  let centres = Array.from(
    { length: count },
    (_, c) => points[Math.floor((c * 8000) / count)] as Float64Array,
  )
  const home = new Int32Array(points.length)
  for (let turn = 0; turn < 12; turn++) {
    points.forEach((point, i) => (home[i] = nearest(point, centres)))
    const sums = centres.map((centre) => new Float64Array(centre.length))
    points.forEach((point, i) => {
      const sum = sums[home[i] as number] as Float64Array
      point.forEach((x, k) => (sum[k] = (sum[k] as number) + x))
    })
    centres = sums.map(unit)
  }
  return home
}

function nearest(point: Float64Array, centres: readonly Float64Array[]): number {
  let best = -Infinity
  let at = 0
  centres.forEach((centre, c) => {
    const close = dot(point, centre)
    if (close > best) {
      best = close
      at = c
    }
  })
  return at
}

function meanOf(rows: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array((rows[0] as Float64Array).length)
  for (const row of rows) row.forEach((x, k) => (mean[k] = (mean[k] as number) + x / rows.length))
  return mean
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number)
  return sum
}

const times = (table: readonly Float64Array[], x: Float64Array): Float64Array =>
  Float64Array.from(table, (row) => dot(row, x))

function unit(x: Float64Array): Float64Array {
  const size = Math.sqrt(dot(x, x)) || 1
  return x.map((value) => value / size)
}
