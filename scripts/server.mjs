import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';

/** Where the preview is built to, apart from what goes to Excel. */
export const PREVIEW = join('.cache', 'preview');

const DIST = 'dist';
const OFFICE_JS = join('node_modules', '@microsoft', 'office-js', 'dist');
const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves the built add-in from dist/, or a package from its folder. With `withPreview` the preview stands beside it, and
 * the pages load the npm copy of Office.js from here, so that they work without internet; Excel itself gets the pages as
 * they are.
 */
export function createServer({ withPreview = false, certificates, folder = DIST }) {
  const listener = (request, response) => answer(request, response, { withPreview, folder });
  const server = certificates
    ? createHttpsServer(certificates, listener)
    : createHttpServer(listener);
  return server.on('error', ({ code, port, message }) => {
    const taken = code === 'EADDRINUSE';
    console.error(
      taken ? `Port ${port} is taken; end what uses it, or set PORT to another.` : message,
    );
    process.exit(1);
  });
}

function answer(request, response, site) {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  if (pathname === '/') {
    return redirect(response, site.withPreview ? '/preview.html' : '/taskpane.html');
  }
  const file = fileOf(pathname, site);
  if (file === null) return end(response, 404);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, {
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    // Excel on the web fetches the metadata of the functions from its own origin.
    'Access-Control-Allow-Origin': '*',
  });
  if (request.method === 'HEAD') return response.end();
  if (site.withPreview && extname(file) === '.html') {
    return response.end(forPreview(readFileSync(file, 'utf8')));
  }
  return createReadStream(file).pipe(response);
}

/** The page with Office.js from here, and before it the script that takes the preview for Excel, if the page is in one. */
function forPreview(html) {
  return html
    .replaceAll(OFFICE_JS_CDN, '/office-js/')
    .replace(/<script[^>]*\/office-js\//, '<script defer src="/excel.js"></script>$&');
}

/** The file behind a path; null where there is none, or where the path leads out of the folder. */
function fileOf(pathname, { withPreview, folder }) {
  let path;
  try {
    path = normalize(decodeURIComponent(pathname));
  } catch {
    return null;
  }
  const candidates = withPreview ? [...inOfficeJs(path), [PREVIEW, path]] : [];
  return [...candidates, [folder, path]].map(inFolder).find((file) => file !== null) ?? null;
}

function inOfficeJs(path) {
  const office = `${sep}office-js${sep}`;
  return path.startsWith(office) ? [[OFFICE_JS, path.slice(office.length)]] : [];
}

function inFolder([folder, path]) {
  const file = join(folder, path);
  const inside = file.startsWith(folder + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

function redirect(response, location) {
  response.writeHead(302, { Location: location });
  response.end();
}

function end(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}
