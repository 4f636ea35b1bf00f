import { pageContent, readPages } from './pages.mjs';

/** For webpack: what all pages of the rules say, as JSON, in place of the list that they are reached by. */
export default function pagesOfRules() {
  this.addContextDependency(this.context);
  const pages = Object.entries(readPages(this.context));
  return JSON.stringify(
    Object.fromEntries(pages.map(([id, markdown]) => [id, pageContent(id, markdown)])),
  );
}
