/**
 * What the record says about twelve terms on four days, worked out by hand from the sources before the rule was run
 * on the whole record. `delivery` and `account` are the states; `records` are the ids that decide them, the event
 * first where one does. `why` says in a line what was read.
 */
export interface ExpectedAnswer {
  readonly term: string
  readonly party: string
  readonly day: string
  readonly delivery: string
  readonly account: string
  readonly records: readonly string[]
  readonly why: string
}

const article = '2020-04-06'
const talks = '2020-09-13'
const afterDeadline = '2021-05-15'
const end = '2021-08-31'

type Row = readonly [day: string, delivery: string, account: string, records: readonly string[], why: string]

const rows = (term: string, party: string, ...answers: readonly Row[]): readonly ExpectedAnswer[] =>
  answers.map(([day, delivery, account, records, why]) => ({ term, party, day, delivery, account, records, why }))

export const expectedAnswers: readonly ExpectedAnswer[] = [
  ...rows(
    'us-full-withdrawal',
    'united-states',
    [article, 'not-due', 'explained', ['2020-03-10-mckenzie-no-plan-yet-for-full-withdrawal'], 'On 10 March the US commander for the region said that no plans for leaving altogether had been made; nobody alleges anything yet.'],
    [talks, 'under-way', 'explained', ['ev-2020-06-18-first-target-met', '2020-03-10-mckenzie-no-plan-yet-for-full-withdrawal'], 'The first part, 8,600, was reported reached on 18 June; the last word on the whole is still that of 10 March.'],
    [afterDeadline, 'overdue', 'explained', ['2021-05-01-taliban-deadline-passed', '2021-03-25-biden-hard-to-meet-may-1'], 'Past 29 April, 30 April and 1 May. The Taliban said on 1 May that the deadline had passed; the president had said on 25 March that it would be hard to meet.'],
    [end, 'delivered', 'acknowledged', ['ev-2021-08-30-last-troops', '2021-08-30-taliban-last-soldier-left'], 'The United States reported the last flight on 30 August; the Taliban said that the last soldier had left. 121 to 123 days after the three readings.'],
  ),
  ...rows(
    'us-first-drawdown',
    'united-states',
    [article, 'under-way', 'claimed-kept', ['ev-2020-03-09-drawdown-starts', '2020-03-23-pompeo-withdrawal-proceeds'], 'Begun 9 March by word of US forces; on 23 March the Secretary of State said that it went on in accordance with the agreement.'],
    [talks, 'delivered', 'claimed-kept', ['ev-2020-06-18-first-target-met', '2020-07-14-khalilzad-us-met-day-135-commitments'], '8,600 reported reached on 18 June, 25 days before day 135; the envoy said on 14 July that the commitments of day 135 were met.'],
    [afterDeadline, 'delivered', 'claimed-kept', ['ev-2020-06-18-first-target-met', '2020-07-14-khalilzad-us-met-day-135-commitments'], 'Nothing later; the inspectors general agree but are monitors.'],
    [end, 'delivered', 'claimed-kept', ['ev-2020-06-18-first-target-met', '2020-07-14-khalilzad-us-met-day-135-commitments'], 'As before.'],
  ),
  ...rows(
    'us-five-bases',
    'united-states',
    [article, 'not-due', 'no-statement', [], 'Departures from two places were reported on 10 March, but nobody said that one of the five bases had been left.'],
    [talks, 'delivered', 'claimed-kept', ['ev-2020-07-14-day-135', '2020-07-14-khalilzad-us-met-day-135-commitments'], 'The envoy and the Pentagon said that five bases had been left by day 135; never named.'],
    [afterDeadline, 'delivered', 'claimed-kept', ['ev-2020-07-14-day-135', '2020-07-14-khalilzad-us-met-day-135-commitments'], 'Nothing later by a party.'],
    [end, 'delivered', 'claimed-kept', ['ev-2020-07-14-day-135', '2020-07-14-khalilzad-us-met-day-135-commitments'], 'As before.'],
  ),
  ...rows(
    'taliban-prisoners-released',
    'afghan-government',
    [article, 'overdue', 'explained', ['2020-04-05-taliban-indefensible-arguments-for-delay', '2020-04-05-taliban-kabul-fails-to-release-5000', '2020-03-15-kabul-needs-time-to-verify-lists'], 'The two accusations of 5 April have no answer by the 6th; the government’s word of 15 March, that checking the lists takes time, stands as its position.'],
    [talks, 'delivered', 'claimed-kept', ['ev-2020-09-03-exchange-over', '2020-09-03-kabul-completes-release-except-few'], 'Both sides said on 3 September that the exchange was over except for a few; every accusation is older.'],
    [afterDeadline, 'delivered', 'alleged', ['ev-2020-09-03-exchange-over', '2021-taliban-denies-85-percent-back-fighting'], 'On 8 February 2021 the Taliban said that some of those freed had been arrested again without cause; no answer was found.'],
    [end, 'delivered', 'alleged', ['ev-2020-09-03-exchange-over', '2021-taliban-denies-85-percent-back-fighting'], 'Still without an answer on record, 204 days on.'],
  ),
  ...rows(
    'other-side-prisoners-released',
    'taliban',
    [article, 'overdue', 'no-statement', [], 'Promised on signing, nobody freed by the envoy’s count of 18 March; no party has accused or claimed.'],
    [talks, 'delivered', 'claimed-kept', ['ev-2020-09-03-exchange-over', '2020-07-30-taliban-says-1000-completed'], 'The Taliban said on 30 July that the 1,000 were complete; the accusation of 9 July is older than 3 September.'],
    [afterDeadline, 'delivered', 'claimed-kept', ['ev-2020-09-03-exchange-over', '2020-07-30-taliban-says-1000-completed'], 'Nothing later.'],
    [end, 'delivered', 'claimed-kept', ['ev-2020-09-03-exchange-over', '2020-07-30-taliban-says-1000-completed'], 'As before.'],
  ),
  ...rows(
    'intra-afghan-talks-start',
    'taliban',
    [article, 'overdue', 'duty-disputed', ['2020-03-11-taliban-rejects-conditional-release'], 'Past 10 March; on 11 March the Taliban said that the 5,000 came before any talks.'],
    [talks, 'delivered', 'no-statement', ['ev-2020-09-12-talks-open'], 'Talks opened on 12 September, 186 days after the date named. No party said in so many words that the other had kept the term; on a second reading the call for a ceasefire of that day takes no stance on it.'],
    [afterDeadline, 'delivered', 'no-statement', ['ev-2020-09-12-talks-open'], 'Nothing later on the start of talks.'],
    [end, 'delivered', 'no-statement', ['ev-2020-09-12-talks-open'], 'As before.'],
  ),
  ...rows(
    'us-sanctions-review',
    'united-states',
    [article, 'waiting', 'no-statement', [], 'By its text it starts with the talks, which had not begun; the promise of 29 February is no word on conduct.'],
    [talks, 'overdue', 'no-statement', ['ev-2020-09-12-talks-open'], 'Due with the start of the talks on 12 September; no record says that the review began.'],
    [afterDeadline, 'overdue', 'no-statement', ['ev-2020-09-12-talks-open'], 'Still no record of a review.'],
    [end, 'overdue', 'no-statement', ['ev-2020-09-12-talks-open'], 'As before.'],
  ),
  ...rows(
    'understanding-us-limits-strikes',
    'united-states',
    [article, 'continuing', 'disputed', ['2020-04-05-taliban-lists-strikes-outside-combat-areas', '2020-04-05-taliban-us-drone-attacks-on-civilians', '2020-04-05-usfora-upholds-terms-baseless', '2020-04-05-usfora-will-defend-afghan-partners'], 'Accusations and answers of 5 April.'],
    [talks, 'continuing', 'disputed', ['2020-08-13-taliban-logar-drone-strike', '2020-08-13-usfora-denies-logar-claim'], 'The latest accusation, about Logar, was answered the same day.'],
    [afterDeadline, 'continuing', 'alleged', ['2021-02-28-taliban-anniversary-us-bombings-continue'], 'The anniversary statement says that bombings went on; no answer was found.'],
    [end, 'continuing', 'alleged', ['2021-08-30-taliban-kabul-drone-strike-unlawful'], 'The Taliban called the drone strike in the capital unlawful on 30 August; no answer by the end of the record.'],
  ),
  ...rows(
    'understanding-no-attacks-on-foreign-forces',
    'taliban',
    [article, 'continuing', 'acknowledged', ['2020-03-10-state-acknowledges-coalition-and-cities-spared'], 'The State Department said on 10 March that the Taliban had stopped attacks on coalition forces.'],
    [talks, 'continuing', 'acknowledged', ['2020-05-01-resolute-support-no-attacks-on-coalition', '2020-06-18-mckenzie-coalition-avoided-violence-high'], 'The latest words of the allies (1 May) and of the United States (18 June).'],
    [afterDeadline, 'continuing', 'acknowledged', ['2020-05-01-resolute-support-no-attacks-on-coalition', '2021-01-02-pompeo-no-us-troops-attacked'], 'The Secretary of State said in January 2021 that no US soldier had been targeted in almost a year.'],
    [end, 'continuing', 'acknowledged', ['2020-05-01-resolute-support-no-attacks-on-coalition', '2021-01-02-pompeo-no-us-troops-attacked'], 'Later remarks on rockets take no stance on the commitment.'],
  ),
  ...rows(
    'understanding-break-with-al-qaida',
    'taliban',
    [article, 'continuing', 'no-statement', [], 'The US word went from "made the break" (1 March) to "not yet demonstrated" (10 March); the Taliban had said nothing on it.'],
    [talks, 'continuing', 'disputed', ['2020-07-01-pentagon-report-al-qaeda-affiliate-ties', '2020-07-03-taliban-rejects-pentagon-report'], 'A Pentagon report of 1 July, rejected two days later; findings of the UN and the inspectors stand apart.'],
    [afterDeadline, 'continuing', 'disputed', ['2021-01-28-kirby-commitments-not-met', '2021-01-29-taliban-allegations-unfounded'], 'The Pentagon said on 28 January that commitments were not met; the Taliban called it unfounded the next day.'],
    [end, 'continuing', 'disputed', ['2021-01-28-kirby-commitments-not-met', '2021-01-29-taliban-allegations-unfounded'], 'Later words on it are those of monitors.'],
  ),
  ...rows(
    'ceasefire-date-and-mechanism',
    'taliban',
    [article, 'waiting', 'duty-disputed', ['2020-04-05-taliban-no-ceasefire-until-separate-accord'], 'A matter for the talks, which had not begun; on 5 April the Taliban said that no ceasefire was owed before a separate accord.'],
    [talks, 'not-due', 'duty-disputed', ['2020-04-05-taliban-no-ceasefire-until-separate-accord'], 'The talks had begun; the text names no day.'],
    [afterDeadline, 'not-due', 'duty-disputed', ['2020-04-05-taliban-no-ceasefire-until-separate-accord'], 'No record of an agreed date.'],
    [end, 'ended', 'duty-disputed', ['ev-2021-08-15-kabul', '2020-04-05-taliban-no-ceasefire-until-separate-accord'], 'On 15 August one of the two sides of the talks ceased to govern.'],
  ),
  ...rows(
    'remaining-prisoners-released',
    'united-states',
    [article, 'not-due', 'no-statement', [], 'Three months from 10 March run to 10 June 2020.'],
    [talks, 'goal-date-passed', 'no-statement', ['ev-2020-06-10-remaining-prisoners-date'], '10 June had passed; the text words it as a goal.'],
    [afterDeadline, 'goal-date-passed', 'no-statement', ['ev-2020-06-10-remaining-prisoners-date'], 'The Taliban’s own count from the start of talks, 12 December 2020, had passed as well.'],
    [end, 'ended', 'no-statement', ['ev-2021-08-19-prisons-opened'], 'On 19 August the Taliban said that political prisoners were freed from all prisons.'],
  ),
]
