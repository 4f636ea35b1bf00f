import { readFileSync } from 'node:fs';

/** The rules as the core knows them: `{ 'SU-01': { name, title }, … }`. */
export async function catalogue() {
  const { default: typescript } = await import('typescript');
  const source = readFileSync('src/core/checks/catalogue.ts', 'utf8');
  const { outputText } = typescript.transpileModule(source, {
    compilerOptions: { module: 'ESNext', target: 'ES2022' },
  });
  const { RULES } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return RULES;
}
