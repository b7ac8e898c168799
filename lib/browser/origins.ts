// What kind of address a page has: whether a portal's form may be filled there at all, and the browser's pattern for it.

/** `secure`: https. `local`: http on this computer (the demo portal). `insecure`: any other http. */
export type OriginKind = 'secure' | 'local' | 'insecure' | 'no-web-page';

const LOOPBACK = new Set(['localhost', '127.0.0.1']);

/** The origin of an address (`https://portal.example:8443`), or undefined when it is no web page. */
export function originOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { origin, protocol } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}

export function originKind(origin: string): OriginKind {
  if (originOf(origin) === undefined) return 'no-web-page';
  const { protocol, hostname } = new URL(origin);
  if (protocol === 'https:') return 'secure';
  return LOOPBACK.has(hostname) ? 'local' : 'insecure';
}

/** Patients' data goes to encrypted pages and to this computer only. */
export function mayBeFilled(origin: string): boolean {
  const kind = originKind(origin);
  return kind === 'secure' || kind === 'local';
}

/** Match pattern for `permissions`: patterns know no port, so one for `https://a:8443` covers every port of `a`. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
