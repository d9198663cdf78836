import { saysValues } from '../../model/vocabulary.ts'
import { saysWords } from '../../text/labels/claimWords.ts'
import { saysMeanings } from '../../text/labels/saysMeanings.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Key } from '../../ui/Key.tsx'
import { Marker } from '../../ui/Marker.tsx'
import { findingMark } from './findingMark.ts'
import styles from './PositionMatrix.module.css'
import { saysMarks } from './stateMarks.ts'

const stances = saysValues.map((says) => ({
  key: says,
  mark: <Marker {...saysMarks[says]} label={saysWords[says].label} note={saysMeanings[says]} />,
}))

const finding = {
  key: 'finding',
  mark: <Marker {...findingMark} label="finds …" note="A monitor’s latest published finding, with its verdict." />,
}

/** What each word and mark of the position matrix means. */
export function PositionMatrixKey() {
  return (
    <Disclosure summary="What the words and marks mean">
      <div className={styles.key}>
        <Key label="Words and marks" items={[...stances, finding]} />
      </div>
    </Disclosure>
  )
}
