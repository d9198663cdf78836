import { forces, observationKinds, origins, qualifiers } from '../../model/vocabulary.ts'
import { capitalise } from '../../text/capitalise.ts'
import { forceMeanings, originMeanings } from '../../text/labels/recordMeanings.ts'
import { forceWords, observationKindWords, originWords, qualifierWords } from '../../text/labels/recordWords.ts'
import { listOf } from '../../text/formatNumber.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { Prose } from '../../ui/Prose.tsx'

/** How strongly terms bind, how numbers are to be read, and where sources stand. */
export function MethodWords() {
  return (
    <>
      <h3>Force of a term</h3>
      <DefinitionList items={forces.map((force) => ({ key: force, term: forceWords[force].label, value: forceMeanings[force] }))} />
      <h3>Numbers</h3>
      <Prose>
        <p>
          {capitalise(listOf(observationKinds.map((kind) => observationKindWords[kind].toLowerCase())))} numbers are three things and never share a line.
          A number keeps its qualifier: {listOf(qualifiers.map((qualifier) => `“${qualifierWords[qualifier]}”`))}.
          It is shown with who counted and, where that is another, who passed it on. Rival counts stay apart: there is no
          average and no total that nobody published. Not reported, zero and disputed are three different things.
        </p>
      </Prose>
      <h3>Where a source stands</h3>
      <DefinitionList
        items={origins.map((origin) => ({ key: origin, term: capitalise(originWords[origin].label), value: originMeanings[origin] }))}
      />
    </>
  )
}
