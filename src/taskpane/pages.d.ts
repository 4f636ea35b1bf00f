/** The pages of the rules, made of their Markdown by webpack. */
declare module '*/docs/regeln/README.md' {
  const pages: import('./pruefen/warum/rulePages').RulePages;
  export default pages;
}
