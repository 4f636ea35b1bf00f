/** `npm start`: builds the add-in and serves it, without Excel, at http://localhost:PORT/. */
import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { installIfMissing } from './install.mjs';
import { createServer } from './server.mjs';

installIfMissing();
const port = Number(process.env.PORT ?? 3000);
if (!(await build())) process.exit(1);

const server = createServer({ localOfficeJs: true });
server.on('error', (error) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(
    taken ? `Port ${port} is taken; choose another with PORT=3001 npm start.` : error.message,
  );
  process.exit(1);
});
server.listen(port, 'localhost', () => {
  const url = `http://localhost:${server.address().port}/`;
  console.log(`Planwerk: ${url}`);
  if (process.env.BROWSER !== 'none') openBrowser(url);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}

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
