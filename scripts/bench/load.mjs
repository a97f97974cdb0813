import net from 'node:net'

/**
 * Requests a second that a server on this machine answers, over a few kept connections, for some seconds. Written on
 * bare sockets and counting bytes, so that the client costs less than the server. Every answer must be as long as the
 * first, which it is for one page.
 */
export async function requestsPerSecond({ port, path, encoding, seconds, connections = 16 }) {
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept-encoding: ${encoding}\r\n\r\n`)
  const length = await lengthOfAnswer(port, request)
  let bytes = 0
  const sockets = await Promise.all(Array.from({ length: connections }, () => connect(port)))
  const started = performance.now()
  for (const socket of sockets) {
    let pending = 0
    socket.on('data', (part) => {
      bytes += part.length
      pending += part.length
      if (pending >= length) {
        pending -= length
        socket.write(request)
      }
    })
    socket.write(request)
  }
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  const answers = bytes / length
  const took = (performance.now() - started) / 1000
  for (const socket of sockets) socket.destroy()
  return answers / took
}

function connect(port) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(socket))
    socket.setNoDelay(true)
    socket.on('error', reject)
  })
}

/** Bytes of one whole answer: head and body. */
async function lengthOfAnswer(port, request) {
  const socket = await connect(port)
  let told = Buffer.alloc(0)
  const whole = new Promise((resolve) => {
    socket.on('data', (part) => {
      told = Buffer.concat([told, part])
      const end = told.indexOf('\r\n\r\n')
      const body = Number(/content-length: (\d+)/i.exec(told.toString('latin1'))?.[1] ?? Number.NaN)
      if (end >= 0 && told.length >= end + 4 + body) resolve(end + 4 + body)
    })
  })
  socket.write(request)
  const length = await whole
  socket.destroy()
  return length
}
