/** Everything beyond ASCII is escaped by JSON, so that no character can be one that XML forbids. */
export function jsonToXml(element: string, namespace: string, content: unknown): string {
  const json = JSON.stringify(content)
    .replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
  return `<${element} xmlns="${namespace}">${json}</${element}>`;
}

/** undefined where it is not what was written. */
export function xmlToJson(element: string, xml: string): unknown {
  const match = new RegExp(
    `^\\s*(?:<\\?xml[^>]*\\?>\\s*)?<${element}\\b[^>]*>([\\s\\S]*)</${element}>\\s*$`,
  ).exec(xml);
  if (match === null) return undefined;
  const json = match[1]!
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
