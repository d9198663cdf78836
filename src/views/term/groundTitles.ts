import type { GroundPart } from './termParts.ts'

/** What stands over each part of what the positions rest on, and what a reader should know before reading it. */
export const groundTitles: Readonly<Record<GroundPart, { readonly title: string; readonly lead?: string }>> = {
  numbers: { title: 'Numbers' },
  due: { title: 'When it is due' },
  conditions: { title: 'What it waits on' },
  findings: { title: 'Findings by monitors', lead: 'What monitors published stands apart from what the parties say, and does not change it.' },
  press: { title: 'Press comment', lead: 'Description and judgement by the press, shown as comment.' },
  events: { title: 'Events' },
  derivation: { title: 'How this status was derived', lead: 'Every question of the rule in its order, the answer, and the records it rests on.' },
  open: { title: 'What is open about the term' },
  family: { title: 'Wider and narrower terms' },
  sources: { title: 'Sources for the term' },
}
