/** What a statement of the founding article must be in the record. */
export interface ExpectedClaim {
  readonly id: string
  readonly party: string
  readonly speaker?: string
  readonly date: string
  /** Only where the day is not known. */
  readonly datePart?: 'early'
  /** Word for word as the article prints it. */
  readonly quote?: string
  /** `term / party meant / what is said`. */
  readonly points: readonly string[]
  /** Claims that it answers on some term. */
  readonly answers?: readonly string[]
}

/** One of the seventeen statements of the founding article, the claims that hold it, and where a reader meets it. */
export interface Statement {
  readonly number: number
  readonly says: string
  readonly claims: readonly ExpectedClaim[]
  readonly addresses: readonly string[]
}

export const articleSource = 'c-founding-article'

const signed = { date: '2020-02-29' } as const
const said = { date: '2020-04-05' } as const
const early = { date: '2020-04', datePart: 'early' } as const
const strikes = ['2020-04-05-taliban-us-drone-attacks-on-civilians', '2020-04-05-taliban-lists-strikes-outside-combat-areas'] as const

/** Claims are shown at `/claims/<id>`; the addresses name the pages beside those. */
export const statements: readonly Statement[] = [
  {
    number: 1,
    says: 'The Taliban accuse the United States of violating the deal, including drone attacks on civilians.',
    claims: [
      { id: '2020-04-05-taliban-us-drone-attacks-on-civilians', party: 'taliban', ...said, points: ['understanding-us-limits-strikes / united-states / not-kept'] },
    ],
    addresses: ['/terms/understanding-us-limits-strikes', '/terms/us-no-threat-or-use-of-force', '/parties/taliban'],
  },
  {
    number: 2,
    says: 'The Taliban fault the Afghan government for not releasing the 5,000 prisoners.',
    claims: [
      { id: '2020-04-05-taliban-kabul-fails-to-release-5000', party: 'taliban', ...said, points: ['taliban-prisoners-released / afghan-government / not-kept'] },
    ],
    addresses: ['/terms/taliban-prisoners-released', '/exchange'],
  },
  {
    number: 3,
    says: 'The Taliban say the deal is near breaking.',
    claims: [
      { id: '2020-04-05-taliban-deal-near-breaking', party: 'taliban', ...said, points: ['understanding-us-limits-strikes / united-states / mention', 'understanding-lower-violence / taliban / mention'] },
    ],
    addresses: ['/terms/understanding-us-limits-strikes', '/terms/understanding-lower-violence'],
  },
  {
    number: 4,
    says: 'The deal, negotiated in Qatar, was meant to end the war that followed 11 September 2001.',
    claims: [
      { id: '2020-04-press-deal-was-meant-to-end-war', party: 'press', ...early, quote: 'The deal was hoped would end the war', points: ['framework-linked-parts / united-states / mention', 'framework-linked-parts / taliban / mention'] },
    ],
    addresses: ['/terms/framework-linked-parts', '/parties/qatar'],
  },
  {
    number: 5,
    says: 'Prisoner release and drawdown are tied to stipulations.',
    claims: [
      { id: '2020-04-press-releases-and-drawdown-tied-to-stipulations', party: 'press', ...early, quote: 'would be tied to stipulations', points: ['understanding-conditions-for-withdrawal / united-states / mention', 'taliban-prisoners-released / united-states / mention', 'us-first-drawdown / united-states / mention'] },
      { id: '2020-02-29-us-promises-first-drawdown-and-prisoner-releases', party: 'united-states', ...signed, points: ['taliban-prisoners-released / united-states / will', 'us-first-drawdown / united-states / will'] },
    ],
    addresses: ['/terms/understanding-conditions-for-withdrawal', '/terms/taliban-prisoners-released', '/terms/us-first-drawdown'],
  },
  {
    number: 6,
    says: 'Taliban: attacks on government forces kept to rural outposts.',
    claims: [
      { id: '2020-04-05-taliban-only-rural-outposts-attacked', party: 'taliban', ...said, points: ['understanding-rural-outposts-only / taliban / kept'], answers: ['2020-03-10-state-rural-violence-unacceptable'] },
    ],
    addresses: ['/terms/understanding-rural-outposts-only'],
  },
  {
    number: 7,
    says: 'Taliban: no attacks on United States or allied forces.',
    claims: [
      { id: '2020-04-05-taliban-no-attacks-on-us-or-allies', party: 'taliban', ...said, points: ['understanding-no-attacks-on-foreign-forces / taliban / kept'] },
    ],
    addresses: ['/terms/understanding-no-attacks-on-foreign-forces'],
  },
  {
    number: 8,
    says: 'Taliban: no attacks on large cities.',
    claims: [
      { id: '2020-04-05-taliban-no-attacks-on-cities', party: 'taliban', ...said, points: ['understanding-no-city-attacks / taliban / kept'] },
    ],
    addresses: ['/terms/understanding-no-city-attacks'],
  },
  {
    number: 9,
    says: 'The Taliban call on the Americans to comply and to alert their allies.',
    claims: [
      { id: '2020-04-05-taliban-calls-on-us-to-comply-and-alert-allies', party: 'taliban', ...said, quote: 'We are asking the Americans to seriously comply with the contents of the agreement and to alert their allies to fully abide by the agreement', points: ['understanding-us-limits-strikes / united-states / mention'] },
    ],
    addresses: ['/terms/understanding-us-limits-strikes', '/parties/taliban'],
  },
  {
    number: 10,
    says: 'The United States rejects this: military terms upheld, other assertions baseless.',
    claims: [
      {
        id: '2020-04-05-usfora-upholds-terms-baseless',
        party: 'us-forces-afghanistan',
        speaker: 'Sonny Leggett',
        ...said,
        quote: 'USFOR-A (U.S. Forces Afghanistan) has upheld, and continues to uphold, the military terms of the U.S.-Taliban agreement; any assertion otherwise is baseless.',
        points: ['understanding-us-limits-strikes / united-states / kept'],
        answers: [...strikes, '2020-04-05-taliban-deal-near-breaking', '2020-04-05-taliban-calls-on-us-to-comply-and-alert-allies'],
      },
    ],
    addresses: ['/terms/understanding-us-limits-strikes', '/parties/us-forces-afghanistan'],
  },
  {
    number: 11,
    says: 'The United States will defend Afghan forces if attacked, as the agreement allows.',
    claims: [
      {
        id: '2020-04-05-usfora-will-defend-afghan-partners',
        party: 'us-forces-afghanistan',
        speaker: 'Sonny Leggett',
        ...said,
        quote: 'USFOR-A has been clear — we will defend our [Afghan National Security Force] partners if attacked in compliance with the agreement.',
        points: ['understanding-us-defends-afghan-forces / united-states / will', 'understanding-us-limits-strikes / united-states / kept'],
        answers: strikes,
      },
    ],
    addresses: ['/terms/understanding-us-defends-afghan-forces', '/terms/understanding-us-limits-strikes'],
  },
  {
    number: 12,
    says: 'The complaint has merit in the article’s view, and United States officials are frustrated with the Afghan government.',
    claims: [
      { id: '2020-04-press-prisoner-complaint-has-merit', party: 'press', ...early, points: ['taliban-prisoners-released / afghan-government / not-kept'] },
      { id: '2020-04-us-officials-frustrated-with-kabul', party: 'united-states', ...early, points: ['taliban-prisoners-released / afghan-government / mention'] },
    ],
    addresses: ['/terms/taliban-prisoners-released'],
  },
  {
    number: 13,
    says: 'The Taliban call the Afghan government’s reasons “indefensible arguments”; that government was not a party to the deal.',
    claims: [
      { id: '2020-04-05-taliban-indefensible-arguments-for-delay', party: 'taliban', ...said, quote: 'indefensible arguments', points: ['taliban-prisoners-released / afghan-government / not-kept'] },
      { id: '2020-02-29-taliban-promises-release-of-1000', party: 'taliban', ...signed, points: ['other-side-prisoners-released / taliban / will'] },
      { id: '2020-04-press-kabul-not-a-party', party: 'press', ...early, quote: 'the Afghan government was not a party to it', points: ['taliban-prisoners-released / afghan-government / not-owed'] },
    ],
    addresses: ['/terms/taliban-prisoners-released', '/terms/other-side-prisoners-released', '/parties/afghan-government', '/exchange'],
  },
  {
    number: 14,
    says: 'The United States and NATO have begun to withdraw, slowed by the pandemic.',
    claims: [
      { id: '2020-04-press-withdrawal-begun-in-good-faith', party: 'press', ...early, quote: 'have already begun to withdraw troops from Afghanistan in good faith', points: ['us-first-drawdown / united-states / kept', 'allies-proportional-reduction / nato / kept'] },
      { id: '2020-04-press-pandemic-slows-withdrawal', party: 'press', ...early, quote: 'the operational tempo for the withdrawal has been slowed due to the coronavirus pandemic', points: ['us-first-drawdown / united-states / not-yet'] },
    ],
    addresses: ['/terms/us-first-drawdown', '/terms/allies-proportional-reduction', '/withdrawal'],
  },
  {
    number: 15,
    says: 'Full withdrawal in 14 months, the commander in Afghanistan setting the pace, tied to the stipulations.',
    claims: [
      { id: '2020-04-press-full-withdrawal-expected-in-14-months', party: 'press', ...early, quote: 'The full withdrawal of American troops is expected to be completed in 14 months.', points: ['us-full-withdrawal / united-states / mention'] },
      { id: '2020-02-29-us-promises-withdrawal-in-14-months', party: 'united-states', ...signed, points: ['us-full-withdrawal / united-states / will'] },
      { id: '2020-04-press-commander-sets-pace', party: 'press', ...early, quote: 'the commander of U.S forces in Afghanistan has the authority to set the pace of the withdrawal', points: ['understanding-conditions-for-withdrawal / united-states / mention'] },
    ],
    addresses: ['/terms/us-full-withdrawal', '/terms/understanding-conditions-for-withdrawal', '/withdrawal'],
  },
  {
    number: 16,
    says: 'The Taliban are to expel terrorist groups, Islamic State above all.',
    claims: [
      { id: '2020-04-press-taliban-must-expel-isis', party: 'press', ...early, quote: 'commits the Taliban to expel terrorist groups, especially the Islamic State, from the country', points: ['understanding-expel-islamic-state / taliban / mention'] },
    ],
    addresses: ['/terms/understanding-expel-islamic-state', '/terms/taliban-prevent-threats'],
  },
  {
    number: 17,
    says: 'Talks on the exchange show little progress, and the president threatened to withhold $1 billion in aid.',
    claims: [
      { id: '2020-04-press-little-progress-between-kabul-and-taliban', party: 'press', ...early, quote: 'Thus far, there has been very little progress.', points: ['intra-afghan-talks-start / taliban / not-yet', 'intra-afghan-talks-start / afghan-government / not-yet', 'taliban-prisoners-released / afghan-government / not-yet', 'other-side-prisoners-released / taliban / not-yet'] },
      { id: '2020-04-press-kabul-stalling-endangers-next-step', party: 'press', ...early, quote: 'the next step in the peace process in jeopardy because of Kabul stalling', points: ['intra-afghan-talks-start / afghan-government / not-kept', 'taliban-prisoners-released / afghan-government / not-kept'] },
      { id: '2020-04-trump-threatens-one-billion-in-aid', party: 'united-states', speaker: 'Donald Trump', ...early, points: ['jd-us-continued-support / united-states / mention', 'intra-afghan-talks-start / afghan-government / mention'] },
    ],
    addresses: ['/terms/intra-afghan-talks-start', '/terms/jd-us-continued-support', '/exchange'],
  },
]
