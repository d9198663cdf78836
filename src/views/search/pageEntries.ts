import { paths } from '../../state/paths.ts'
import type { Entry } from './entry.ts'
import { seen, unseen } from './entryText.ts'

const page = (path: string, title: string, about: string, words: string): Entry => ({
  kind: 'page',
  id: path,
  from: null,
  shown: () => ({ path, title }),
  texts: () => [unseen(3, title), unseen(2, words), seen(0.5, about)],
  dates: () => [],
})

/** The pages that gather records. */
export const pageEntries: readonly Entry[] = [
  page(paths.home(), 'Overview', 'Every term at a glance, and what is moving.', 'summary dashboard home'),
  page(paths.parties(), 'Parties and positions', 'Who is who, and what each says about every term.', 'position matrix who is who people stance'),
  page(paths.exchange(), 'The prisoner exchange', 'Who freed how many, by whose count, against 5,000 and 1,000.', 'prisoners released swap count'),
  page(paths.withdrawal(), 'The withdrawal', 'Troop numbers against what was promised, and the bases that were left.', 'troops soldiers numbers bases fourteen months drawdown timeline chart'),
  page(paths.argument(), 'Who answered whom', 'Statements and their answers, drawn along time.', 'argument replies answers responses timeline drawing'),
  page(paths.changes(), 'What changed', 'What changed in the record between two days.', 'changes changed new since difference'),
  page(paths.sources(), 'Sources', 'Every source, and what rests on it.', 'bibliography references reprints publishers'),
  page(paths.method(), 'Method', 'The rule by which a status follows from the record, and the audit of the record.', 'rule methodology definitions glossary coding audit neutral bias limits overdue disputed meaning verified'),
]
