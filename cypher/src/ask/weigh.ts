/** What the least value takes in memory here, whatever it takes on the wire: an object, and its place in a list. */
const perValue = 64
/** Texts come in UTF-8 and may take two bytes for each here. */
const perByte = 2

export const recordSignature = 0x71

/** Of each marker of PackStream, how many bytes follow it and how many tell the length of what follows. */
const [following, telling] = markers()

function markers(): [Uint8Array, Uint8Array] {
  const [follow, tell] = [new Uint8Array(256), new Uint8Array(256)]
  const bytesBehind: readonly (readonly [count: number, ...markers: number[]])[] = [
    [1, 0xc8, 0xd4, 0xd8],
    [2, 0xc9, 0xd5, 0xd9, 0xdc],
    [3, 0xdd],
    [4, 0xca, 0xd6, 0xda],
    [8, 0xc1, 0xcb],
    [16, 0xe0],
  ]
  for (const [count, ...each] of bytesBehind) for (const marker of each) follow[marker] = count
  for (let size = 0; size < 16; size++) {
    follow[0x80 + size] = size
    follow[0xb0 + size] = 1
  }
  for (const first of [0xcc, 0xd0]) for (const power of [0, 1, 2]) tell[first + power] = 2 ** power
  return [follow, tell]
}

/** Counts the values of one message, whose bytes come in parts. */
function counter() {
  /** Bytes still to come: of what a marker announced, and of a length. */
  let [toSkip, toTell] = [0, 0]
  let [length, weight] = [0, 0]
  const marker = (byte: number) => {
    weight += perValue
    toSkip = following[byte] ?? 0
    toTell = telling[byte] ?? 0
    length = 0
  }
  const tell = (byte: number) => {
    length = length * 256 + byte
    if (--toTell > 0) return
    toSkip = length
    weight += length * perByte
  }
  return {
    weight: () => weight,
    count(bytes: Uint8Array, from: number, to: number) {
      for (let i = from; i < to;) {
        const step = Math.min(toSkip, to - i)
        toSkip -= step
        i += step
        if (i === to) return
        const byte = bytes[i++] ?? 0
        if (toTell > 0) tell(byte)
        else marker(byte)
      }
    },
  }
}

/** What an answer weighs while its bytes come. */
export interface Scale {
  /** Takes the next bytes off the wire; gives the weight of each row that is complete with them. */
  put: (bytes: Uint8Array) => number[]
  /** Of the message that has begun and is not complete. */
  open: () => number
}

/**
 * Weighs the messages of Bolt before anything of them is decoded: about the bytes of memory that they will take. A list
 * of a million small numbers is a megabyte on the wire and sixty here. Values stand one behind the other, those of a
 * list or map too, so that nothing need be nested to count them.
 */
export function scale(): Scale {
  let message = { values: counter(), read: 0, isRow: false }
  /** Bytes that the chunk still has, and the first of the two bytes that tell the length of the next. */
  let [inChunk, high]: [number, number | undefined] = [0, undefined]

  const add = (bytes: Uint8Array, from: number, to: number) => {
    const second = from + 1 - message.read
    if (message.read < 2 && second < to) message.isRow = bytes[second] === recordSignature
    message.values.count(bytes, from, to)
    message.read += to - from
    inChunk -= to - from
  }
  /** A chunk of no length ends the message. */
  const end = (rows: number[]) => {
    if (message.isRow) rows.push(message.values.weight())
    message = { values: counter(), read: 0, isRow: false }
  }
  const put = (bytes: Uint8Array) => {
    const rows: number[] = []
    for (let i = 0; i < bytes.length;) {
      const to = Math.min(bytes.length, i + Math.max(inChunk, 1))
      if (inChunk > 0) add(bytes, i, to)
      else if (high === undefined) high = bytes[i] ?? 0
      else {
        inChunk = high * 256 + (bytes[i] ?? 0)
        high = undefined
        if (inChunk === 0) end(rows)
      }
      i = to
    }
    return rows
  }
  return { put, open: () => message.values.weight() }
}
