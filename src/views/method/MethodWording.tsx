import { Prose } from '../../ui/Prose.tsx'

/** The rules the app’s own sentences follow. */
export function MethodWording() {
  return (
    <Prose>
      <ul>
        <li>The app never says who is right. Words such as kept, broken or violated stand only with their speaker.</li>
        <li>A speaker “says”. Verbs that tell what to think of the words, such as admits or insists, are not used.</li>
        <li>Those held are “prisoners” on both sides.</li>
        <li>The Afghan government is called that, not by the name of its capital, outside quotations and titles of others.</li>
        <li>“Taliban forces enter Kabul” says what happened; words for what it meant are left to speakers.</li>
        <li>Words of judgement stand only as somebody’s own, in quotation marks and with the name.</li>
        <li>There is no score, no ranking and no percentage of any party, and delivery and account are never merged into one verdict.</li>
        <li>Officials are named with their office. Private persons are not named.</li>
        <li>Quotations are verbatim and short. Everything else is in our own words.</li>
        <li>The three sides always have columns of equal width and form, in the same order. Colours carry no allegiance.</li>
      </ul>
    </Prose>
  )
}
