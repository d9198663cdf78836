// What ours is compared with: all statements as one list, rendered by React from the record as it is, without any index.
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** @typedef {{ id: string, date: string, party: string, summary: unknown, public: { day: string } }} Claim */

/** @param {{ claims: readonly Claim[] }} record */
function List({ claims }) {
  const [day, setDay] = useState('2021-06-01')
  const shown = claims.filter((claim) => claim.public.day <= day).toSorted((a, b) => (a.public.day < b.public.day ? 1 : -1))
  const earlier = () => setDay(shown.find((claim) => claim.public.day < day)?.public.day ?? day)
  const line = (/** @type {Claim} */ { id, date, party, summary }) => createElement('li', { key: id }, `${date} ${party}: ${String(summary)}`)
  return createElement(
    'main',
    null,
    createElement('h1', null, `As of ${day}`),
    createElement('button', { onClick: earlier }, 'Earlier'),
    createElement('ol', null, shown.map(line)),
  )
}

const record = await (await fetch('/agreement.json')).json()
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(createElement(List, { claims: record.claims }))
