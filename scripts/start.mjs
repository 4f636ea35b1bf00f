/** `npm start`: builds the add-in and serves it, in the preview instead of Excel, at http://localhost:PORT/. */
import { spawn } from 'node:child_process';
import { buildWithPreview } from './build.mjs';
import { installIfMissing } from './install.mjs';
import { createServer } from './server.mjs';

process.on('SIGINT', () => process.exit());
process.on('SIGTERM', () => process.exit());
// npm hands SIGTERM only to the shell between us, which dies without passing it on: a lost parent ends us as well.
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(), 500).unref();

const port = Number(process.env.PORT || 3000);
if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
  console.error(`PORT must be a number up to 65535, not ${process.env.PORT}.`);
  process.exit(1);
}
installIfMissing();
if (!(await buildWithPreview())) process.exit(1);

const server = createServer({ withPreview: true });
server.listen(port, 'localhost', () => {
  const url = `http://localhost:${server.address().port}/`;
  console.log(`Planwerk: ${url}`);
  if (process.env.BROWSER !== 'none') openBrowser(url);
});

function openBrowser(url) {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler', url]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
  // Where no browser can be opened, the printed address is enough.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
