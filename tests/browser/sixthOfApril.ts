/** What a term's page says about one axis, paragraph by paragraph, and the addresses of the records that decide it. */
interface Axis {
  readonly says: readonly string[]
  readonly restsOn: readonly string[]
}

interface Answer {
  readonly delivery: Axis
  readonly account: Axis
}

/** The answers about one term on 6 April 2020, by the record of the article alone and by the whole record. */
export interface TermAnswers {
  readonly term: string
  readonly title: string
  readonly inPublicText: boolean
  readonly article: Answer
  readonly whole: Answer
  /** Where the two differ: which record makes it so. */
  readonly because?: string
}

const continuing: Axis = { says: ['Continuing', 'To be observed all the time.'], restsOn: [] }

const troops = (target: string): readonly string[] => [
  `About 13,000 troops on 29 February 2020, by the count of the United States, passed on by press reports; the text says ${target}.`,
  `More than 12,000 troops on 19 March 2020, by the count of press reports; the text says ${target}.`,
]
const troopSources = ['sources/t-pti-terms', 'sources/n-dawn-2020-03-20']
const nothingSaid: Axis = { says: ['No statement about: United States', 'No allegation, and no party says that it was kept.'], restsOn: [] }

const same = (answer: Answer) => ({ article: answer, whole: answer })

const acknowledgedByState: Answer = {
  delivery: continuing,
  account: {
    says: ['Acknowledged about: Taliban', 'The United States (10 March 2020): kept.'],
    restsOn: ['claims/2020-03-10-state-acknowledges-coalition-and-cities-spared'],
  },
}
const saysKept = (...claims: readonly string[]): Answer => ({
  delivery: continuing,
  account: { says: ['Says kept about: Taliban', 'The Taliban say it was kept (5 April 2020).'], restsOn: claims.map((id) => `claims/${id}`) },
})

const drawdown: Axis = {
  says: ['Under way', 'Begun 9 March 2020. Day 37 of 135, due 13 July 2020.', ...troops('8,600')],
  restsOn: ['events/ev-2020-03-09-drawdown-starts', ...troopSources],
}
const fullWithdrawal: Axis = { says: ['Not due', 'Due 29 April 2021, in 388 days.', ...troops('0')], restsOn: troopSources }
const talks: Axis = { says: ['Overdue', 'Overdue by 27 days: due 10 March 2020.'], restsOn: ['events/ev-2020-03-10-target-date-passes'] }
const talksAndTaliban: Axis = {
  says: ['Duty disputed about: Taliban', 'The Taliban say that the term does not ask this, or not in this way (11 March 2020).'],
  restsOn: ['claims/2020-03-11-taliban-rejects-conditional-release'],
}

export const termAnswers: readonly TermAnswers[] = [
  {
    term: 'understanding-us-limits-strikes',
    title: 'US limits its strikes and raids',
    inPublicText: false,
    ...same({
      delivery: continuing,
      account: {
        says: ['Disputed about: United States', 'Not kept, according to the Taliban (5 April 2020); the United States says it was kept (5 April 2020).', '2 allegations stand: 2 answered.'],
        restsOn: [
          'claims/2020-04-05-taliban-lists-strikes-outside-combat-areas',
          'claims/2020-04-05-taliban-us-drone-attacks-on-civilians',
          'claims/2020-04-05-usfora-upholds-terms-baseless',
          'claims/2020-04-05-usfora-will-defend-afghan-partners',
        ],
      },
    }),
  },
  {
    term: 'taliban-prisoners-released',
    title: 'Up to 5,000 Taliban prisoners are released',
    inPublicText: true,
    // Nothing about the United States: no allegation means it.
    ...same({
      delivery: {
        says: ['Overdue', 'Overdue by 27 days: due 10 March 2020.', '0 of up to 5,000 on 18 March 2020, by the count of the United States.'],
        restsOn: ['events/ev-2020-03-10-target-date-passes', 'sources/t-ariana-khalilzad-prisoners'],
      },
      account: {
        says: [
          'Explained about: Afghan government',
          'Not kept, according to the Taliban (5 April 2020); the Afghan government says not yet (15 March 2020).',
          '3 allegations stand: 1 answered, 2 with no answer on record, the oldest for 1 day.',
        ],
        restsOn: [
          'claims/2020-04-05-taliban-indefensible-arguments-for-delay',
          'claims/2020-04-05-taliban-kabul-fails-to-release-5000',
          'claims/2020-03-15-kabul-needs-time-to-verify-lists',
        ],
      },
    }),
  },
  {
    term: 'us-first-drawdown',
    title: 'US cuts its troops to 8,600',
    inPublicText: true,
    article: { delivery: drawdown, account: nothingSaid },
    whole: {
      delivery: drawdown,
      account: { says: ['Says kept about: United States', 'The United States says it was kept (23 March 2020).'], restsOn: ['claims/2020-03-23-pompeo-withdrawal-proceeds'] },
    },
    because: 'the whole record has the Secretary of State say on 23 March that the withdrawal goes on as agreed',
  },
  {
    term: 'us-full-withdrawal',
    title: 'US withdraws all foreign forces in fourteen months',
    inPublicText: true,
    article: { delivery: fullWithdrawal, account: nothingSaid },
    whole: {
      delivery: fullWithdrawal,
      account: {
        says: ['Explained about: United States', 'The United States says not yet (10 March 2020).'],
        restsOn: ['claims/2020-03-10-mckenzie-no-plan-yet-for-full-withdrawal'],
      },
    },
    because: 'the whole record has the US commander for the region say on 10 March that there is no plan yet for leaving altogether',
  },
  {
    term: 'understanding-no-attacks-on-foreign-forces',
    title: 'Taliban do not attack foreign forces',
    inPublicText: false,
    article: saysKept('2020-04-05-taliban-no-attacks-on-us-or-allies'),
    whole: acknowledgedByState,
    because: 'the whole record has the State Department say on 10 March that coalition forces were spared',
  },
  {
    term: 'understanding-no-city-attacks',
    title: 'Taliban make no city or high-profile attacks',
    inPublicText: false,
    article: saysKept('2020-04-05-taliban-limits-not-written-in-deal', '2020-04-05-taliban-no-attacks-on-cities'),
    whole: acknowledgedByState,
    because: 'the whole record has the State Department say on 10 March that cities were spared',
  },
  {
    term: 'understanding-rural-outposts-only',
    title: 'Taliban limit attacks to rural outposts',
    inPublicText: false,
    ...same(saysKept('2020-04-05-taliban-limits-not-written-in-deal', '2020-04-05-taliban-only-rural-outposts-attacked')),
  },
  {
    term: 'intra-afghan-talks-start',
    title: 'Taliban start talks with Afghan sides',
    inPublicText: true,
    article: { delivery: talks, account: talksAndTaliban },
    whole: {
      delivery: talks,
      account: {
        says: [
          ...talksAndTaliban.says,
          'Disputed about: Afghan government',
          'Not kept, according to the Taliban (28 March 2020); the Afghan government says it was kept (March 2020).',
        ],
        restsOn: [...talksAndTaliban.restsOn, 'claims/2020-03-28-taliban-rejects-kabul-team', 'claims/2020-03-28-peace-ministry-defends-team'],
      },
    },
    because: 'the whole record has the Taliban reject the Afghan government’s team on 28 March, and that government defend it',
  },
]
