import { linesOf } from '../shared/chart/linesOf.ts'
import type { ActivityFacts, ActivityGroup, ActivityTerm } from './activityFacts.ts'
import type { ActivityFrame } from './activityFrames.ts'

/** A heading, and where its letters stand. */
export interface HeadingLine {
  readonly group: ActivityGroup
  readonly y: number
}

/** A term with the lines of its title, and the middle of the row of cells of each panel. */
export interface TermLine {
  readonly term: ActivityTerm
  readonly title: readonly { readonly text: string; readonly y: number }[]
  /** Whether nothing is on record of anybody. One below the other, its panels then share one row. */
  readonly isSilent: boolean
  readonly rows: readonly number[]
}

/** Where everything stands down the picture. */
export interface ActivityLines {
  readonly headings: readonly HeadingLine[]
  readonly terms: readonly TermLine[]
  readonly bottom: number
}

/** Letters stand this share of their size below the middle of their line. */
const halfLetter = 0.36

function placeTerm(facts: ActivityFacts, frame: ActivityFrame, term: ActivityTerm, top: number): { readonly line: TermLine; readonly bottom: number } {
  const isOver = frame.titles === 'over'
  const isSilent = !facts.cells.some((cell) => cell.term === term.id)
  const lines = linesOf(term.title, frame.titleWidth, frame.letters)
  const first = isOver ? top + frame.line : top + frame.row / 2 + frame.letters * halfLetter
  const rowsTop = isOver ? top + lines.length * frame.line + 3 : top
  const isDown = frame.panels === 'down' && !isSilent
  const rows = facts.panels.map((_, index) => rowsTop + (isDown ? index : 0) * frame.row + frame.row / 2)
  const rowsBottom = rowsTop + (isDown ? rows.length : 1) * frame.row
  return {
    line: { term, isSilent, rows, title: lines.map((text, index) => ({ text, y: first + index * frame.line })) },
    bottom: isOver ? rowsBottom : Math.max(rowsBottom, top + lines.length * frame.line + 2),
  }
}

/** Lays headings and terms one below the other. */
export function activityLines(facts: ActivityFacts, frame: ActivityFrame, top: number): ActivityLines {
  const headings: HeadingLine[] = []
  const terms: TermLine[] = []
  let y = top
  for (const group of facts.groups) {
    y += frame.groupRoom
    headings.push({ group, y })
    y += frame.titles === 'over' ? 0 : 3
    for (const term of group.terms) {
      const { line, bottom } = placeTerm(facts, frame, term, y + frame.termRoom)
      terms.push(line)
      y = bottom
    }
  }
  return { headings, terms, bottom: y }
}
