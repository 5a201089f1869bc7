import type { Socket } from 'node:net'
import { getHeapStatistics } from 'node:v8'
import type { Session } from 'neo4j-driver'
import { KorskopplingError } from '../errors.ts'
import { recordSignature, scale } from './weigh.ts'

/** Bytes of memory. A row that would take more is not taken in: nothing else runs here while one is decoded. */
const heaviestRow = 64_000_000
/** With more in rows that nobody has read yet, no bytes are taken off the wire. */
const restAt = 2_000_000
/**
 * What the rows of one reader that keeps them may take; and those of all statements together, before there is no room for
 * one of more than `restAt`.
 */
const room = Math.max(heaviestRow, getHeapStatistics().heap_size_limit / 8)

/** By the rows of all statements of this process. */
let heldByAll = 0

export interface Wire {
  /** Resolves when it weighs what comes. */
  watch: (session: Session) => Promise<void>
  /** One more row has been read. */
  taken: () => void
  /** Lets the rest flow, so that the session can be closed: no row of it is decoded, one too heavy is cut off all the same. */
  drain: () => void
  /** Counts what it weighed no more; the connection was let go of when the driver took it back. */
  release: () => void
  /** Whether a row was too heavy, so that the connection was cut. */
  isCut: () => boolean
}

/**
 * Weighs the answer of one statement before the driver decodes it, since a single row can be larger than the memory of
 * this process. A row counts until the next is read; where the reader `keeps` them, all count until the end.
 */
export function wireOf({ keeps }: { keeps: boolean }): Wire {
  const weights = scale()
  const load = loadOf(keeps)
  let channel: Channel | undefined
  let unwatch: (() => void) | undefined
  let [draining, cut] = [false, false]

  const weigh = (bytes: Uint8Array) => {
    const rows = weights.put(bytes)
    cut ||= [...rows, weights.open()].some(isTooHeavy)
    if (!draining) for (const weight of rows) load.add(weight)
    cut ||= keeps && load.held() > room
    if (cut) channel?._conn.destroy(new Error('a row is too large'))
    else if (!draining && load.unread() > restAt) channel?._conn.pause()
  }
  const leave = () => {
    channel?._conn.resume()
    unwatch?.()
    channel = unwatch = undefined
  }
  return {
    async watch(session) {
      const connection = await connectionOf(session)
      // Stopped before there was a connection: by now it may be another's.
      if (!connection || draining) return
      channel = connection._delegate._ch
      const unweigh = before(channel, (bytes) => (weigh(bytes), !cut))
      const undo = skipRows(connection._delegate._protocol, () => draining)
      unwatch = () => {
        unweigh()
        undo()
      }
      onRelease(connection, leave)
    },
    taken() {
      load.take()
      if (load.unread() <= restAt) channel?._conn.resume()
    },
    drain() {
      draining = true
      channel?._conn.resume()
    },
    release: load.drop,
    isCut: () => cut,
  }
}

function isTooHeavy(weight: number): boolean {
  return weight > heaviestRow || (weight > restAt && heldByAll + weight > room)
}

/** The weights of the rows that are here, those that nobody has read yet in their order. */
function loadOf(keeps: boolean) {
  const waiting: number[] = []
  let [unread, held, last] = [0, 0, 0]
  const hold = (weight: number) => {
    held += weight
    heldByAll += weight
  }
  return {
    unread: () => unread,
    held: () => held,
    add(weight: number) {
      waiting.push(weight)
      unread += weight
      hold(weight)
    },
    take() {
      if (!keeps) hold(-last)
      last = waiting.shift() ?? 0
      unread -= last
    },
    drop: () => hold(-held),
  }
}

/** What is needed of the driver, which has no public way to look at an answer before it is decoded. */
interface Connection {
  release: () => Promise<void>
  _delegate: { _ch: Channel; _protocol: Protocol }
}
interface Channel {
  onmessage: (message: { _buffer: Uint8Array }) => void
  _conn: Socket
}
interface Protocol {
  unpack: (message: { getUInt8: (at: number) => number }) => unknown
}
interface Within {
  _readConnectionHolder?: {
    getConnection?: () => Promise<{ _delegate?: { _ch?: Partial<Channel>; _protocol?: Partial<Protocol> } } | null>
  }
}

/** Of the statement that has been sent; undefined where there is no connection, as the statement will say itself. */
async function connectionOf(session: Session): Promise<Connection | undefined> {
  const connection = (session as unknown as Within)._readConnectionHolder?.getConnection?.()
  const found = await connection?.catch(() => null)
  if (found === null) return undefined
  const { _ch, _protocol } = found?._delegate ?? {}
  // Rather no answer than one that may end the process.
  if (!_ch?.onmessage || !_ch._conn || !_protocol?.unpack)
    throw new KorskopplingError('INTERNAL', 'this version of the driver lets nobody count')
  return found as Connection
}

/**
 * The driver takes a connection back as soon as the last row is on this side, which may be long before anybody reads it,
 * and gives it to the next session at once.
 */
function onRelease(connection: Connection, act: () => void): void {
  const { release } = connection
  connection.release = () => {
    act()
    return release.call(connection)
  }
}

/** Shows the bytes of each message to `look` first, and passes on those it lets through. Gives the way to undo that. */
function before(channel: Channel, look: (bytes: Uint8Array) => boolean): () => void {
  const pass = channel.onmessage
  channel.onmessage = (message) => {
    if (look(message._buffer)) pass.call(channel, message)
  }
  return () => (channel.onmessage = pass)
}

/** While `nobodyReads`, a row passes as one without fields: decoding what is thrown away holds up everybody else. */
function skipRows(protocol: Protocol, nobodyReads: () => boolean): () => void {
  const { unpack } = protocol
  protocol.unpack = (message) =>
    nobodyReads() && message.getUInt8(1) === recordSignature
      ? { signature: recordSignature, fields: [[]] }
      : unpack.call(protocol, message)
  return () => (protocol.unpack = unpack)
}
