// Samples of what to tell a web server, written beside the site: the policy with what only a header can say, and how
// long a file may be kept. Text in, text out.
import { createPolicy, type PolicyOptions } from './policy.ts';

export interface HeaderSampleOptions {
  /** What all pages but the embeddable ones have inside them, together, and the tiles' servers of all stories. */
  readonly site: Omit<PolicyOptions, 'framing'>;
  /** The same of the embeddable pages. */
  readonly embed: Omit<PolicyOptions, 'framing'>;
  /** Of the pages that have a folder of their own below their story's, as in `fa`. */
  readonly languages: readonly string[];
}

interface Policies {
  readonly site: string;
  readonly embed: string;
}

const note = [
  'Written by the build, and true for this build alone: the policy names scripts and styles by their hash. Where a',
  "server's settings do not follow each build, keep frame-ancestors alone: every page carries the rest in itself.",
];

/** Addresses as regular expressions that nginx and Caddy both know. */
const embedPages = '/embed/(index\\.html)?$';
const hashedFiles = '(/assets/|/table/(index|rows|ids|words)-)';
/** What other sites' pages, and frames without an origin of their own, may ask for. */
const sharedFiles = '(/assets/|/table/(index|rows|ids|words)-|/embed[^/]*\\.js$|\\.json$)';

/** For every file. Tile servers want to know which site asks, so that its origin is told. */
const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

const cacheForEver = 'public, max-age=31536000, immutable';
const askAnew = 'no-cache';

/** From the file's name to its text. */
export function createHeaderSamples({
  site,
  embed,
  languages,
}: HeaderSampleOptions): ReadonlyMap<string, string> {
  const policies = {
    site: createPolicy({ ...site, framing: 'same-site' }),
    embed: createPolicy({ ...embed, framing: 'anyone' }),
  };
  return new Map([
    ['nginx.conf', createNginx(policies)],
    ['Caddyfile', createCaddy(policies)],
    ['_headers', createNetlify(policies, languages)],
    ['cloudfront-site.json', createCloudFront('site', policies.site, askAnew)],
    ['cloudfront-embed.json', createCloudFront('embed', policies.embed, askAnew)],
    ['cloudfront-assets.json', createCloudFront('assets', policies.site, cacheForEver)],
  ]);
}

/** An `add_header` in a location takes those around it away: so the values are mapped, and the headers stand once. */
function createNginx({ site, embed }: Policies): string {
  return `${comment(note)}
# The maps belong into http {}, the rest into server {}.

map $uri $dateline_policy {
  default "${site}";
  "~${embedPages}" "${embed}";
}
map $uri $dateline_cache {
  default "${askAnew}";
  "~${hashedFiles}" "${cacheForEver}";
}
map $uri $dateline_shared {
  default "";
  "~${sharedFiles}" "*";
}

add_header Content-Security-Policy $dateline_policy always;
${lines(always, (name, value) => `add_header ${name} "${value}" always;`)}
add_header Cache-Control $dateline_cache;
add_header Access-Control-Allow-Origin $dateline_shared;
error_page 404 /404.html;
`;
}

function createCaddy({ site, embed }: Policies): string {
  return `${comment(note)}
# These lines belong into a site's block.

@embed path_regexp ${embedPages}
@site not path_regexp ${embedPages}
@hashed path_regexp ${hashedFiles}
@others not path_regexp ${hashedFiles}
@shared path_regexp ${sharedFiles}

header @site Content-Security-Policy "${site}"
header @embed Content-Security-Policy "${embed}"
${lines(always, (name, value) => `header ${name} "${value}"`)}
header @hashed Cache-Control "${cacheForEver}"
header @others Cache-Control "${askAnew}"
header @shared Access-Control-Allow-Origin "*"
handle_errors 404 {
  rewrite * /404.html
  file_server
}
`;
}

/** Where two rules fit an address both hold, and of two policies the stricter wins: so no page has two. */
function createNetlify({ site, embed }: Policies, languages: readonly string[]): string {
  const stories = ['/:story/', ...languages.map((language) => `/:story/${language}/`)];
  const shared = { 'Access-Control-Allow-Origin': '*' };
  const rules: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
    ['/*', always],
    ...['/', ...stories].map((path) => [path, pageHeaders(site)] as const),
    ...stories.map((path) => [`${path}embed/`, pageHeaders(embed)] as const),
    ...['/assets/*', '/:story/table/*'].map(
      (path) => [path, { ...shared, 'Cache-Control': cacheForEver }] as const,
    ),
    ...['/embed.js', '/:story/story.json', '/:story/oembed.json'].map((path) => [path, shared] as const),
  ];
  return `${comment(note)}
# For Netlify and Cloudflare Pages, at the top of the site. Where the site stands in a folder, put that before each path.

${rules.map(([path, headers]) => `${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}`).join('\n')}
`;
}

const pageHeaders = (policy: string) => ({ 'Content-Security-Policy': policy, 'Cache-Control': askAnew });

// For S3 behind CloudFront: `aws cloudfront create-response-headers-policy --cli-input-json file://…` for each file;
// then the behaviours */assets/* (and */table/*), */embed/* and the default one get theirs.
function createCloudFront(name: keyof Policies | 'assets', policy: string, cacheControl: string): string {
  const custom = { 'Cache-Control': cacheControl, 'Permissions-Policy': always['Permissions-Policy'] };
  const config = {
    Name: `dateline-${name}`,
    ...(name === 'assets' ? { CorsConfig: openToAll } : {}),
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policy },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: always['Referrer-Policy'] },
    },
    CustomHeadersConfig: listOf(
      Object.entries(custom).map(([Header, Value]) => ({ Header, Value, Override: true })),
    ),
  };
  return `${JSON.stringify({ ResponseHeadersPolicyConfig: config }, null, 2)}\n`;
}

const listOf = <T>(Items: readonly T[]) => ({ Quantity: Items.length, Items });

const openToAll = {
  AccessControlAllowOrigins: listOf(['*']),
  AccessControlAllowHeaders: listOf(['*']),
  AccessControlAllowMethods: listOf(['GET', 'HEAD']),
  AccessControlAllowCredentials: false,
  OriginOverride: true,
};

const comment = (texts: readonly string[]): string => texts.map((text) => `# ${text}`).join('\n');

const lines = (headers: Readonly<Record<string, string>>, write: (name: string, value: string) => string) =>
  Object.entries(headers)
    .map(([name, value]) => write(name, value))
    .join('\n');
