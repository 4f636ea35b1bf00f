import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import webpack from 'webpack';
import type { HostWindow } from './hostWindow';

const ROOT = join(__dirname, '..', '..');
const HOST_SCRIPT = join(ROOT, '.cache', 'host.js');

/** The built pages in a real browser, served as `npm start` serves them or as a package with its own Office.js. */
export class Chromium {
  private constructor(
    private readonly browser: Browser,
    private readonly server: ChildProcess,
    readonly origin: string,
  ) {}

  static async start(pages: 'plain' | 'packed' = 'plain'): Promise<Chromium> {
    const server = spawn(process.execPath, [join(__dirname, 'serve.mjs'), pages], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [port] = (await once(server.stdout, 'data')) as [Buffer];
    const browser = await chromium.launch({
      executablePath: process.env['PLANWERK_BROWSER'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    return new Chromium(browser, server, `http://localhost:${port.toString().trim()}`);
  }

  /** Opens a page and notes whatever it should not do: errors, policy violations, requests to elsewhere. */
  async open(
    path: string,
    options: BrowserContextOptions & {
      inExcel?: boolean | HostWindow['given'];
      /** What the network does not bring. */
      without?: string;
    } = {},
  ): Promise<Visit> {
    const context = await this.browser.newContext({ locale: 'de-DE', ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(this.origin)) complaints.push(`request to ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    if (options.without !== undefined) {
      await page.route(options.without, (route) => route.abort());
    }
    if (typeof options.inExcel === 'object') {
      await page.addInitScript((given) => Object.assign(window, { given }), options.inExcel);
    }
    if (options.inExcel) await page.addInitScript({ path: HOST_SCRIPT });
    await page.goto(this.origin + path, { waitUntil: 'load' });
    return { page, complaints };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.kill();
  }
}

export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
}

/** Bundles the stand-in for Excel into one script. */
function bundleHost(): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry: join(__dirname, 'host.entry.ts'),
    output: { path: join(ROOT, '.cache'), filename: 'host.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, configFile: join(ROOT, 'tsconfig.json') },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
      else compiler.close(() => resolve());
    });
  });
}

/** The browser of a test file: there before its tests, with the host that pages run in, and gone behind them. */
export function startedChromium(): Pick<Chromium, 'open'> {
  let started: Chromium;
  beforeAll(async () => {
    await bundleHost();
    started = await Chromium.start();
  });
  afterAll(() => started.stop());
  return { open: (...given) => started.open(...given) };
}
