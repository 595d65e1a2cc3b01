import { AngularNodeAppEngine, createWebRequestFromNodeRequest, writeResponseToNodeResponse } from '@angular/ssr/node';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const browser = join(import.meta.dirname, '../browser');
const engine = new AngularNodeAppEngine({ allowedHosts: ['127.0.0.1'] });

createServer(async (request, response) => {
  const path = request.url ?? '/';
  if (path === '/help-token') {
    const { cookie = '' } = request.headers;
    const answer = await fetch(`${process.env['TOKEN_ENDPOINT']}/help-token`, { method: 'POST', headers: { cookie } });
    return writeResponseToNodeResponse(answer, response);
  }
  const file = join(browser, path);
  if (/\.(js|css|ico)$/.test(path) && existsSync(file)) {
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/css');
    return createReadStream(file).pipe(response);
  }
  const page = await engine.handle(createWebRequestFromNodeRequest(request));
  if (page) return writeResponseToNodeResponse(page, response);
  return response.writeHead(404).end();
}).listen(Number(process.env['PORT']), '127.0.0.1');
