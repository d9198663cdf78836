import { publicBy } from '../../model/rule/publicBy.ts'
import { answerKinds, claimKinds } from '../../model/vocabulary.ts'
import type { ChoicesPatch } from '../../state/choices.ts'
import { paths } from '../../state/paths.ts'
import { answerKindMeanings, claimKindMeanings } from '../../text/labels/claimMeanings.ts'
import { answerKindWords, claimKindWords } from '../../text/labels/claimWords.ts'
import type { Words } from '../../text/labels/words.ts'
import { formatNumber } from '../../text/formatNumber.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'

interface Kind extends Words {
  readonly key: string
  readonly meaning: string
  readonly uses: number
  readonly choices: ChoicesPatch
}

/** The sorts of answer, with how many statements on record are of each. */
export function MethodAnswerKinds() {
  const { model, asOf } = useAsOf()
  const claims = model.claims.filter((claim) => publicBy(claim, asOf))
  return (
    <KindTable
      caption="Each kind of answer, with how many are on record"
      prefix="answer"
      kinds={answerKinds.map((kind) => ({
        key: kind,
        ...answerKindWords[kind],
        meaning: answerKindMeanings[kind],
        uses: claims.filter(({ answerKind }) => answerKind === kind).length,
        choices: { answer: [kind] },
      }))}
      note="An answer carries the kind that fits it best. Only an answer by the party meant changes an account, whatever its kind."
    />
  )
}

/** The sorts of statement, with how many on record are of each. */
export function MethodClaimKinds() {
  const { model, asOf } = useAsOf()
  const claims = model.claims.filter((claim) => publicBy(claim, asOf))
  return (
    <KindTable
      caption="Each kind of statement, with how many are on record"
      prefix="kind"
      kinds={claimKinds.map((kind) => ({
        key: kind,
        ...claimKindWords[kind],
        meaning: claimKindMeanings[kind],
        uses: claims.filter((claim) => claim.kind === kind).length,
        choices: { kind: [kind] },
      }))}
      note="Kinds serve reading and filtering. The rule does not look at them: it reads the points."
    />
  )
}

interface KindTableProps {
  readonly caption: string
  readonly prefix: string
  readonly kinds: readonly Kind[]
  readonly note: string
}

function KindTable({ caption, prefix, kinds, note }: KindTableProps) {
  return (
    <DataTable
      caption={caption}
      hideCaption
      stack
      rows={kinds}
      rowKey={({ key }) => key}
      rowId={({ key }) => `${prefix}-${key}`}
      columns={[
        { key: 'label', header: 'Kind', rowHeader: true, width: 'wide', cell: ({ label }) => label },
        { key: 'meaning', header: 'Meaning', cell: ({ meaning }) => meaning },
        { key: 'uses', header: 'On record', numeric: true, width: 'narrow', cell: (kind) => <Uses kind={kind} /> },
      ]}
      note={note}
    />
  )
}

function Uses({ kind: { uses, choices, label } }: { readonly kind: Kind }) {
  if (uses === 0) return 'none'
  return (
    <Link to={paths.claims()} choices={choices} label={`${formatNumber(uses)}: ${label}`}>
      {formatNumber(uses)}
    </Link>
  )
}
