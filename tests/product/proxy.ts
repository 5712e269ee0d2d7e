/**
 * Everything the browser sends passes through here, so that “no request” is what was
 * measured and not what was hoped. Requests for the extension's default API address
 * are led to the server under test; nothing but loopback is ever reached.
 */
import { createServer, request as send, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Proxy {
  /** `host:port` for the browser's settings. */
  address: string;
  /** `METHOD url` of every request since the last `forget`. */
  log: string[];
  forget(): void;
  close(): Promise<void>;
}

/** Starts a proxy that leads requests for 127.0.0.1:4000 to `apiPort`. */
export async function startProxy(apiPort: () => number): Promise<Proxy> {
  const log: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = incoming.url ?? '';
    log.push(`${incoming.method} ${url}`);
    if (!URL.canParse(url)) {
      outgoing.writeHead(400).end();
      return;
    }
    const target = new URL(url);
    if (target.hostname !== '127.0.0.1' && target.hostname !== 'localhost') {
      outgoing.writeHead(502).end();
      return;
    }
    const port = target.port === '4000' ? apiPort() : target.port;
    const headers = { ...incoming.headers, host: target.host };
    const forwarded = send(
      { host: '127.0.0.1', port, path: target.pathname + target.search, method: incoming.method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.on('error', () => outgoing.destroy());
        answer.pipe(outgoing);
      },
    );
    // A server that is down looks to the browser like a connection that breaks.
    forwarded.on('error', () => outgoing.destroy());
    // A browser that closes leaves requests half sent.
    incoming.on('error', () => forwarded.destroy());
    outgoing.on('error', () => forwarded.destroy());
    incoming.pipe(forwarded);
  });
  server.on('connect', (incoming, socket) => {
    log.push(`CONNECT ${incoming.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    log,
    forget: () => {
      log.length = 0;
    },
    close: () => closeServer(server),
  };
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
