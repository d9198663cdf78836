/** The form of a monitor’s finding beside the stances of parties, whatever its verdict: the words say which. */
export const findingMark = { shape: 'double-ring', tone: 'ink' } as const
