/**
 * Names of this field and the ways they are written, in Latin and in Arabic script; the first word of a row is the form
 * in which all are compared. Written without accents, apostrophes and joiners, as words are when they get here.
 */
const rows: readonly (readonly [form: string, ...others: string[]])[] = [
  ['qaida', 'qaeda', 'qaidah', 'qaedah', 'kaida', 'kaeda', 'alqaida', 'alqaeda', 'aq', 'القاعده', 'قاعده'],
  ['isis', 'isil', 'iskp', 'isisk', 'isk', 'daesh', 'daish', 'daiish', 'داعش'],
  ['taliban', 'taleban', 'talib', 'طالبان', 'طالب'],
  ['ghani', 'qani', 'غنی'],
  ['ashraf', 'اشرف'],
  ['mujahid', 'mujahed', 'mojahed', 'mojahid', 'مجاهد'],
  ['zabihullah', 'zabiullah', 'zabihollah', 'ذبیح', 'ذبیحالله'],
  ['haqqani', 'haqani', 'hakkani', 'haghani', 'حقانی'],
  ['khalilzad', 'khalilzadeh', 'خلیلزاد'],
  ['stanekzai', 'stanikzai', 'stanakzai', 'stanekzay', 'stanikzay', 'ستانکزی', 'استانکزی', 'ستانیکزی'],
  ['abdul', 'abdol', 'abdel', 'abdal', 'عبدال'],
  ['abdullah', 'abdollah', 'abdallah', 'عبدالله'],
  ['baradar', 'beradar', 'برادر'],
  ['akhundzada', 'akhunzada', 'akhundzadeh', 'akhondzada', 'اخندزاده', 'اخوندزاده'],
  ['haibatullah', 'hibatullah', 'hebatollah', 'هبت', 'هبتالله'],
  ['hamdullah', 'hamdollah', 'حمدالله'],
  ['mohammad', 'mohammed', 'muhammad', 'mohamed', 'محمد'],
  ['shaheen', 'shahin', 'شاهین'],
  ['muttaqi', 'mutaqi', 'mottaki', 'متقی'],
  ['pompeo', 'پمپئو', 'پومپیو', 'پمپیو'],
  ['trump', 'ترامپ', 'ترمپ'],
  ['biden', 'بایدن'],
  ['afghanistan', 'افغانستان'],
  ['afghan', 'afghani', 'افغان'],
  ['us', 'usa', 'america', 'american', 'امریکا', 'امریکایی', 'ایالات'],
  ['un', 'uno', 'unsc'],
  ['nato', 'otan', 'ناتو'],
  ['usfora', 'usfor'],
  ['kabul', 'kaboul', 'کابل'],
  ['kandahar', 'qandahar', 'قندهار', 'کندهار'],
  ['helmand', 'hilmand', 'هلمند'],
  ['kunduz', 'qunduz', 'konduz', 'کندز', 'قندوز'],
  ['nangarhar', 'ننگرهار'],
  ['bagram', 'بگرام'],
  ['doha', 'دوحه'],
  ['qatar', 'قطر'],
  ['pakistan', 'پاکستان'],
  ['loya', 'loja', 'لویه'],
  ['jirga', 'jirgah', 'جرگه'],
  ['prisoner', 'detainee', 'captive', 'hostage', 'زندانی', 'زندانیان', 'بندی', 'بندیان'],
  ['agreement', 'accord', 'deal', 'موافقتنامه', 'توافقنامه', 'توافق', 'تړون'],
  ['withdrawal', 'withdraw', 'pullout', 'خروج', 'وتل'],
  ['sanction', 'تحریم', 'تحریمها', 'بندیز'],
  ['drone', 'uav', 'پهپاد'],
  ['civilian', 'غیرنظامی', 'غیرنظامیان', 'ملکی'],
  ['ceasefire', 'truce', 'اتشبس', 'اوربند'],
  ['violence', 'خشونت', 'تاوتریخوالی'],
  ['coronavirus', 'covid', 'corona', 'pandemic', 'کرونا'],
  ['defence', 'defense'],
]

/** Names that some write as two words, and the form in which they are compared. */
export const phrases: readonly { readonly parts: readonly string[]; readonly word: string }[] = [
  { parts: ['islamic', 'state'], word: 'isis' },
  { parts: ['isis', 'k'], word: 'isis' },
  { parts: ['is', 'k'], word: 'isis' },
  { parts: ['is', 'kp'], word: 'isis' },
  { parts: ['دولت', 'اسلامی'], word: 'isis' },
  { parts: ['united', 'states'], word: 'us' },
  { parts: ['u', 's'], word: 'us' },
  { parts: ['ایالات', 'متحده'], word: 'us' },
  { parts: ['united', 'nations'], word: 'un' },
  { parts: ['u', 'n'], word: 'un' },
  { parts: ['ملل', 'متحد'], word: 'un' },
  { parts: ['cease', 'fire'], word: 'ceasefire' },
  { parts: ['اتش', 'بس'], word: 'ceasefire' },
  { parts: ['abd', 'al'], word: 'abdul' },
  { parts: ['abd', 'ul'], word: 'abdul' },
  { parts: ['خلیل', 'زاد'], word: 'khalilzad' },
  { parts: ['لوی', 'جرگه'], word: 'jirga' },
]

const forms: ReadonlyMap<string, string> = new Map(rows.flatMap(([form, ...others]) => [form, ...others].map((other) => [other, form])))

/** The form of a name that is written in several ways; undefined for any other word. */
export const spelling = (word: string): string | undefined => forms.get(word)

/** The forms of all names of which some spelling begins with what has been typed so far. */
export const spellingsFrom = (typed: string): readonly string[] => [
  ...new Set([...forms].filter(([other]) => other.startsWith(typed)).map(([, form]) => form)),
]
