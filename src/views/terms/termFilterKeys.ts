/** The filters of the list of terms, in the order in which its sentence names them. */
export const termFilterKeys = ['delivery', 'account', 'topic', 'party', 'accused', 'answer', 'instrument', 'force', 'text', 'verified', 'kind', 'channel', 'from', 'to', 'q'] as const
