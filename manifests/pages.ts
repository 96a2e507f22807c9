import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { marked } from 'marked';

const root = path.join(__dirname, '..');

/** The pages that stores ask for, as files that any web server can hand out: help, and what PRIVACY.md says. */
export const PAGES = ['about.html', 'privacy.html', 'page.css'] as const;

export function writePages(out: string): void {
  mkdirSync(out, { recursive: true });
  copyFileSync(path.join(root, 'outlook-addin', 'about.html'), path.join(out, 'about.html'));
  copyFileSync(path.join(root, 'manifests', 'store', 'page.css'), path.join(out, 'page.css'));
  writeFileSync(path.join(out, 'privacy.html'), pageOf('Golden Rule: privacy', readFileSync(path.join(root, 'PRIVACY.md'), 'utf8')));
}

/** A document as a page that loads nothing but its style. */
export function pageOf(title: string, markdown: string): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
  <title>${title}</title>
  <link rel="stylesheet" href="page.css">
</head>
<body>
<main>
${marked.parse(markdown, { async: false })}</main>
</body>
</html>
`;
}
