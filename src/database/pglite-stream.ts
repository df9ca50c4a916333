import type { PGlite } from '@electric-sql/pglite'
import { Duplex } from 'node:stream'

const terminate = 0x58

/** A simple-query message of the wire protocol. */
function simpleQuery(sql: string): Uint8Array {
  const message = Buffer.alloc(6 + Buffer.byteLength(sql))
  message.write('Q', 0)
  message.writeInt32BE(message.length - 1, 1)
  message.write(sql, 5)
  return message
}

/**
 * The socket that node-postgres talks to, leading to a PGlite in this process: whatever the driver can do on a
 * server it can do here. PGlite's own adapter is not used, because it keeps the session of a client that has gone:
 * the next client of the pool would go on inside the transaction that the last one left open.
 */
export class PgliteStream extends Duplex {
  constructor(private readonly database: PGlite) {
    super()
  }

  connect(): this {
    queueMicrotask(() => this.emit('connect'))
    return this
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.send(chunk).then(() => done(), done)
  }

  // Parse, bind, execute and sync arrive as one batch and are answered as one.
  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.send(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done)
  }

  private async send(bytes: Buffer): Promise<void> {
    await this.database.runExclusive(async () => {
      if (bytes[0] === terminate) return this.endSession()
      await this.database.execProtocolRawStream(new Uint8Array(bytes), {
        onRawData: (answer) => void this.push(Buffer.from(answer)),
      })
    })
  }

  private async endSession(): Promise<void> {
    if (this.database.isInTransaction()) await this.database.execProtocolRaw(simpleQuery('ROLLBACK'))
    await this.database.execProtocolRaw(simpleQuery('DISCARD ALL'))
    this.push(null)
  }
}
