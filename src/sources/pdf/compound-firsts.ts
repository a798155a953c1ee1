/** First parts of words that keep their hyphen, as official texts of the region use them; in small letters.
 *  source: our samples and golden texts, looked through 2026-11-26 */
export const COMPOUND_FIRSTS: ReadonlySet<string> = new Set(
  `пресс премьер вице экс контр генерал бизнес онлайн веб
  торгово культурно социально общественно научно транспортно финансово военно нормативно информационно топливно
  технико промышленно инвестиционно политико учебно спортивно санитарно материально организационно
  северо юго восточно западно центрально
  савдо маданий ижтимоий илмий иқтисодий транспорт сиёсий ҳарбий ўқув бош
  savdo madaniy ijtimoiy ilmiy iqtisodiy transport siyosiy harbiy bosh vitse matbuot
  сауда мәдени әлеуметтік ғылыми экономикалық көлік саяси әскери қоғамдық
  vice deputy long short multi bi co inter cross high well socio`.split(/\s+/),
)
