import type { PartyTone } from '../../ui/tone.ts'
import { tenth } from '../shared/chart/dayScale.ts'
import type { PlacedMark } from '../shared/chart/placedMark.ts'
import { type Column, activityColumns, monthNames, monthPitch } from './activityColumns.ts'
import type { ActivityCell, ActivityFacts } from './activityFacts.ts'
import type { ActivityFrame } from './activityFrames.ts'
import { type TermLine, activityLines } from './activityLines.ts'
import { silentMonths } from './activityRows.ts'
import { cellShape } from './cellShape.ts'

/** Words at a place, with what they are: how they are set follows from that. */
export interface PlacedWords {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly text: string
  readonly as: 'panel' | 'group' | 'title' | 'silentTitle' | 'name' | 'month'
}

/** Months one after the other without a record: a dot for each, from the first to the last. */
export interface PlacedDots {
  readonly x: number
  readonly y: number
  readonly months: number
}

/** The map where everything stands, in units of the picture. */
export interface PlacedActivity {
  readonly width: number
  readonly height: number
  readonly letters: number
  readonly words: readonly PlacedWords[]
  readonly dots: readonly PlacedDots[]
  /** From a dot to the next. */
  readonly pitch: number
  /** Under the months of a record of which no more is known than a stretch of them. */
  readonly stretches: readonly { readonly key: string; readonly d: string; readonly tone: PartyTone }[]
  /** Between the years. */
  readonly rules: string
  /** By term, within it by panel, within that by month. */
  readonly marks: readonly PlacedMark[]
}

/** The room above the first line of letters. */
const top = 2

/** Runs of months that follow each other among the columns. */
function runsOf(months: readonly string[], columns: readonly string[]): readonly (readonly [string, ...string[]])[] {
  const runs: [string, ...string[]][] = []
  for (const month of months) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && columns.indexOf(month) === columns.indexOf(last) + 1) run.push(month)
    else runs.push([month])
  }
  return runs
}

const cellsOf = ({ cells }: ActivityFacts, { term }: TermLine, panel: string): readonly ActivityCell[] =>
  cells.filter((cell) => cell.term === term.id && cell.panel === panel)

/** What the eye and the keys find in a row: a mark per cell, and the line under the months that a mark may mean. */
function placeCell(cell: ActivityCell, tone: PartyTone, { at }: Column, y: number, frame: ActivityFrame) {
  const [from, to] = [at(cell.from), at(cell.to)]
  const isStretch = cell.from !== cell.to
  const mark: PlacedMark = {
    key: cell.key,
    name: cell.name,
    x: tenth((from + to) / 2),
    y: tenth(isStretch ? y + frame.row * 0.42 : y),
    size: isStretch ? tenth(frame.mark * 0.66) : frame.mark,
    shape: cellShape(cell),
    tone,
  }
  const reach = frame.mark / 2
  const stretch = { key: cell.key, tone, d: `M${tenth(from - reach)} ${tenth(mark.y - 2)}v2H${tenth(to + reach)}v-2` }
  return { mark, stretches: isStretch ? [stretch] : [] }
}

/** The names of the panels, over their columns or before each row, and of the months. */
function placeNames(facts: ActivityFacts, frame: ActivityFrame, columns: readonly Column[], lines: readonly TermLine[], axes: readonly number[]): readonly PlacedWords[] {
  const isAcross = frame.panels === 'across'
  const middle = frame.letters * 0.36
  const panelNames = isAcross
    ? columns.flatMap(({ left }, index): readonly PlacedWords[] => {
        const panel = facts.panels[index]
        return panel === undefined ? [] : [{ key: `panel ${panel.key}`, x: tenth(left), y: tenth(top + frame.line), text: panel.name, as: 'panel' }]
      })
    : lines.flatMap(({ term, rows, isSilent }) =>
        rows.slice(0, isSilent ? 1 : rows.length).map((y, index): PlacedWords => {
          const name = isSilent ? 'Nobody' : facts.panels[index]?.name
          return { key: `name ${term.id} ${index}`, x: 0, y: tenth(y + middle), text: name ?? '', as: 'name' }
        }),
      )
  const named = (isAcross ? columns : columns.slice(0, 1)).flatMap((column, panel) =>
    monthNames(facts, column, frame.stride).flatMap(({ key, x, text, isYear }) =>
      axes.map((y): PlacedWords => ({ key: `month ${panel} ${key} ${y}`, x, y: tenth(isYear ? y : y + frame.line), text, as: 'month' })),
    ),
  )
  return [...panelNames, ...named]
}

/** Places every cell by term, party and month. Months that had not begun, and those before a term was public, stay blank. */
export function placeActivity(facts: ActivityFacts, frame: ActivityFrame): PlacedActivity {
  const isAcross = frame.panels === 'across'
  const columns = activityColumns(facts, frame)
  const axis = top + frame.line * (isAcross ? 2.4 : 1)
  const { headings, terms, bottom } = activityLines(facts, frame, axis + frame.line + 2)
  const lastAxis = bottom + frame.line + 6
  const rows = terms.flatMap((line) =>
    facts.panels.flatMap((panel, index) => {
      const [column, y] = [columns[index], line.rows[index]]
      return column === undefined || y === undefined ? [] : [{ line, panel, column, y, cells: cellsOf(facts, line, panel.key) }]
    }),
  )
  const placed = rows.flatMap(({ panel, column, y, cells }) => cells.map((cell) => placeCell(cell, panel.tone, column, y, frame)))
  const newYears = facts.months.filter((month) => month.endsWith('-01'))
  return {
    width: frame.width,
    height: tenth(lastAxis + frame.line + 6),
    letters: frame.letters,
    words: [
      ...placeNames(facts, frame, columns, terms, [axis, lastAxis]),
      ...headings.map(({ group, y }): PlacedWords => ({ key: `group ${group.key}`, x: 0, y: tenth(y), text: group.title, as: 'group' })),
      ...terms.flatMap(({ term, title, isSilent }) =>
        title.map(({ text, y }): PlacedWords => ({ key: `title ${term.id} ${text}`, x: 0, y: tenth(y), text, as: isSilent ? 'silentTitle' : 'title' })),
      ),
    ],
    dots: rows
      // Where panels share a row, it is drawn once.
      .filter(({ line, panel }) => isAcross || !line.isSilent || panel === facts.panels[0])
      .flatMap(({ line, column, y, cells }) =>
        runsOf(silentMonths(facts.months, line.term, cells), facts.columns).map((run) => ({ x: column.at(run[0]), y: tenth(y), months: run.length })),
      ),
    pitch: monthPitch(facts, frame),
    stretches: placed.flatMap(({ stretches }) => stretches),
    rules: (isAcross ? columns : columns.slice(0, 1))
      .flatMap((column) => newYears.map((month) => `M${tenth(column.at(month) - column.pitch / 2)} ${tenth(axis - frame.line)}V${tenth(bottom + 4)}`))
      .join(''),
    marks: placed.map(({ mark }) => mark),
  }
}
