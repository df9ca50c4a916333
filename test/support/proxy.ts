import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to a server that can be cut. */
export interface Proxy {
  readonly url: string
  /** Resets every connection; new ones are refused. */
  cut(): Promise<void>
}

/** A proxy in front of the server of `url`, on a port of its own. */
export async function startProxy(url: string): Promise<Proxy> {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(port || 5432), hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    near.pipe(far).pipe(near)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: own } = server.address() as AddressInfo
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(own) }).href,
    async cut() {
      for (const socket of sockets) socket.resetAndDestroy()
      server.close()
      await once(server, 'close')
    },
  }
}
