/**
 * Content security policies. The app page allows style elements with this answer's nonce only; style attributes must be
 * open because Chromium's own editing and the canvas set them. GraphiQL's editor inserts styles and fonts by itself, so
 * its page is laxer on styles; scripts stay ours on every page.
 */
export function appPolicy(nonce: string): string {
  return policy({
    'script-src': "'self'",
    'worker-src': "'self'",
    'connect-src': "'self'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'style-src-elem': `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'unsafe-inline'",
  })
}

export const graphiqlPolicy = policy({
  'script-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'style-src': "'self' 'unsafe-inline'",
})

/** Answers that are no page load nothing; nor do workers, which live under the policy of their own file. */
export const closedPolicy = policy({})

function policy(directives: Record<string, string>): string {
  const closed = { 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'" }
  return Object.entries({ 'default-src': "'none'", ...directives, ...closed })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
