// Serves folders of static files on the loopback interface, for portal pages. 127.0.0.1 and localhost are two origins.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface ServedFolder {
  /** `http://127.0.0.1:PORT/PREFIX`, without a slash at the end. */
  url: string;
  port: number;
  close: () => Promise<void>;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => done());
  });
}

async function fileOf(root: string, prefix: string, url = '/'): Promise<string | null> {
  const path = decodeURIComponent(new URL(url, 'http://loopback').pathname);
  if (!path.startsWith(`${prefix}/`)) return null;
  const file = resolve(join(root, path.slice(prefix.length)));
  if (!file.startsWith(root + sep)) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) return join(file, 'index.html');
  return found ? file : null;
}

/** Serves `root` under `prefix` (`/some/deep/path`), on both loopback addresses where the computer has both. */
export async function serveFolder(root: string, prefix = ''): Promise<ServedFolder> {
  const folder = resolve(root);
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const file = await fileOf(folder, prefix, request.url).catch(() => null);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  };
  const serve = () => createServer((request, response) => void answer(request, response));
  const servers = [serve(), serve()];
  await listen(servers[0]!, 0, '127.0.0.1');
  const { port } = servers[0]!.address() as AddressInfo;
  // `localhost` may mean ::1 first; a computer without IPv6 does well with 127.0.0.1 alone.
  await listen(servers[1]!, port, '::1').catch(() => servers.pop());
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    port,
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
    },
  };
}
