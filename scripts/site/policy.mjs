// The security headers the site is served with. The policy is pinned: a change is a decision, not a fix.

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-url',
]

/** The policy as far as a page can carry it itself: a `meta` element may not say who frames the page. */
export const pagePolicy = directives.join('; ')

/**
 * The headers of one answer.
 * @param {string} path the path within the site, without the base path
 * @returns {Record<string, string>}
 */
export function securityHeaders(path) {
  const framed = path.startsWith('/embed/')
  return {
    'Content-Security-Policy': framed ? pagePolicy : `${pagePolicy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  }
}
