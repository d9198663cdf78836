import { Columns } from '../../ui/Columns.tsx'

/** What the rule takes for an allegation and for an answer, and what it does not. */
export function MethodAllegations() {
  return (
    <Columns
      items={[
        {
          key: 'allegation',
          heading: 'An allegation',
          children: (
            <>
              <p>
                A point of a statement that says “not kept” about a party, made by another party, not by its own agents.
                One statement can make several: one for each term and party that it means.
              </p>
              <p>
                Findings of monitors and judgements of the press are shown in their own places. Neither is an allegation,
                and neither enters an account.
              </p>
            </>
          ),
        },
        {
          key: 'answer',
          heading: 'An answer',
          children: (
            <>
              <p>
                A later statement by the party meant, or by an agent of it, that is linked to the allegation on the same term
                and says “kept”, “not owed”, “not yet” or itself “not kept”.
              </p>
              <p>
                A threat, an accusation in turn by itself, the word of a third party, an act without words and the press never
                count as the party’s answer. Later words on the same matter that reply to nothing are linked apart.
              </p>
            </>
          ),
        },
        {
          key: 'none',
          heading: 'No answer on record',
          children: (
            <>
              <p>
                It means that none was found in what was searched, which is named beside it. It does not mean that none was
                given, nor that a party would not answer.
              </p>
              <p>The days are counted from the day the allegation became public to the day shown.</p>
            </>
          ),
        },
      ]}
    />
  )
}
