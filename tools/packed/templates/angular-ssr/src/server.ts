import {
  AngularNodeAppEngine,
  createNodeRequestHandler,
  createWebRequestFromNodeRequest,
  isMainModule,
  writeResponseToNodeResponse,
} from '@angular/ssr/node';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const browser = join(import.meta.dirname, '../browser');
const engine = new AngularNodeAppEngine({ allowedHosts: ['127.0.0.1'] });

export const reqHandler = createNodeRequestHandler(async (request, response) => {
  const path = request.url ?? '/';
  if (path === '/help-token') {
    const { cookie = '', 'sec-fetch-site': site = '' } = request.headers;
    const endpoint = `${process.env['TOKEN_ENDPOINT']}/help-token`;
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { cookie, 'sec-fetch-site': String(site) },
    });
    return writeResponseToNodeResponse(answer, response);
  }
  const file = join(browser, path);
  if (/\.(js|css|ico)$/.test(path) && existsSync(file)) {
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/css');
    createReadStream(file).pipe(response);
    return;
  }
  const page = await engine.handle(createWebRequestFromNodeRequest(request));
  if (page) await writeResponseToNodeResponse(page, response);
  else response.writeHead(404).end();
});

if (isMainModule(import.meta.url)) {
  createServer(reqHandler).listen(Number(process.env['PORT']), '127.0.0.1');
}
