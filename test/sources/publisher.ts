import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answers = Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>>

/** A server of a press service on this machine.
 *  shapes: `host` with its port; `asked` counts the questions */
export interface PublisherServer {
  readonly host: string
  readonly asked: () => number
  readonly close: () => void
}

/** Starts a server that answers as it is told, by path, and has nothing elsewhere. */
export async function startPublisher(answers: Answers): Promise<PublisherServer> {
  let asked = 0
  const server = createServer((request, response) => {
    asked++
    const answer = answers[request.url ?? '']
    if (answer) answer(response, request)
    else response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked, close }
}
