// Stands in the built site for the packages through which Citation.js would fetch works from elsewhere. It is given
// whole works here, and the site asks nobody for anything.

/** @returns {never} */
export default function noFetch() {
  throw new Error('The site fetches nothing from elsewhere.')
}

/** What headers are compared with; nothing ever is one of these. */
export function Headers() {}
noFetch.Headers = Headers
