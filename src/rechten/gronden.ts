/** An article the rights desk rests on, and whether its text was read for it, in which version. */
type Artikel = { code: string; waarvoor: string; gelezen: boolean; tekstVan: string | null }

/** What stays unread is shown as such: in the register, in the desk and in a letter that names it. */
const artikelen: readonly Artikel[] = [
  {
    code: 'UAVG 5',
    waarvoor: 'wie vraagt: tot 12 de ouder, van 12 tot 16 allebei, daarna de jongere',
    gelezen: true,
    tekstVan: '2026-09-01',
  },
  {
    code: 'UAVG 34',
    waarvoor: 'het antwoord is een besluit in de zin van de Awb',
    gelezen: true,
    tekstVan: '2021-07-01',
  },
  {
    code: 'UAVG 35',
    waarvoor: 'naar de rechtbank bij een ander dan een bestuursorgaan, zes weken',
    gelezen: true,
    tekstVan: '2021-07-01',
  },
  {
    code: 'UAVG 41',
    waarvoor: 'gronden om een recht opzij te zetten, en wat daarbij meeweegt',
    gelezen: true,
    tekstVan: '2021-07-01',
  },
  { code: 'Awb 6:7', waarvoor: 'bezwaar binnen zes weken', gelezen: true, tekstVan: '2021-12-21' },
  {
    code: 'Awb 6:8',
    waarvoor: 'de termijn begint de dag na bekendmaking',
    gelezen: true,
    tekstVan: '2021-12-21',
  },
  {
    code: 'BGS 1.1',
    waarvoor: 'een verzoek aan het contactpunt geldt voor allen',
    gelezen: true,
    tekstVan: '2025-03-01',
  },
  {
    code: 'BGS 1.2',
    waarvoor: 'besluit na overleg; één deelnemer kan tegenhouden',
    gelezen: true,
    tekstVan: '2025-03-01',
  },
  {
    code: 'BGS 1.3',
    waarvoor: 'wie informeert, en wanneer dat wacht',
    gelezen: true,
    tekstVan: '2025-03-01',
  },
  {
    code: 'BGS 1.7',
    waarvoor: 'de bron verbetert, en meldt het aan de eigen bron',
    gelezen: true,
    tekstVan: '2025-03-01',
  },
  {
    code: 'AVG 12 lid 3',
    waarvoor: 'een maand, met twee te verlengen',
    gelezen: true,
    tekstVan: '2016-05-04',
  },
  { code: 'AVG 13, 14', waarvoor: 'uit jezelf vertellen wat je vastlegt', gelezen: false, tekstVan: null },
  {
    code: 'AVG 15-21',
    waarvoor: 'inzage, verbetering, wissing, beperking, bezwaar, en wie het gehoord heeft',
    gelezen: false,
    tekstVan: null,
  },
  { code: 'AVG 77', waarvoor: 'klacht bij de Autoriteit Persoonsgegevens', gelezen: false, tekstVan: null },
]

/** Articles whose text was not read, to show as such. */
export const nietNagelezen: readonly string[] = artikelen.filter((a) => !a.gelezen).map((a) => a.code)
