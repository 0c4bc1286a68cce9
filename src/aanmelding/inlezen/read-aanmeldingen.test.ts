import ExcelJS from 'exceljs'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import {
  categorieen,
  isElfproef,
  LeesFout,
  type LeesOpties,
  type RijUitkomst,
  readAanmeldingen,
} from './index.ts'

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

async function readCode(inhoud: string | Uint8Array, naam: string): Promise<string> {
  const fout = await read(inhoud, naam).catch((een: unknown) => een)
  expect(fout).toBeInstanceOf(LeesFout)
  expect((fout as LeesFout).message).toMatch(/^[A-Z].*\.$/)
  return (fout as LeesFout).code
}

function verslagVan(uitkomsten: RijUitkomst[]) {
  const laatste = uitkomsten.at(-1)
  if (laatste?.soort !== 'verslag') throw new Error('het verslag komt niet als laatste')
  return laatste.verslag
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

describe('kolommen', () => {
  it('worden herkend ondanks volgorde, hoofdletters, leestekens, accenten en een tikfout', async () => {
    const inhoud =
      'Lijst van leerplicht;;;;;;\n;;;;;;\nREDEN van aanmelding;Gebooortedatum;NAAM LEERLING;Roep-naam;E-mail (ouder);Wat is er al geprobeerd?;Vraag van de jeugdige\n' +
      'r;12-03-2010;Kaya;Sem;m@voorbeeld.nl;w;v\n'
    expect((await read(inhoud))[1]).toMatchObject({
      rij: 4,
      aanmelding: {
        reden: 'r',
        geboortedatum: '2010-03-12',
        achternaam: 'Kaya',
        voornaam: 'Sem',
        emailOuder: 'm@voorbeeld.nl',
        watGeprobeerd: 'w',
        vraagJeugdige: 'v',
      },
    })
  })

  it.each([
    'Nationaliteit',
    'nationaliteiten',
    'Geboorteplaats',
    'Geb. plaats',
    'Geboorteland',
    'Land van herkomst',
    'Etniciteit',
    'Religie',
    'Geloofsovertuiging',
    'Politieke voorkeur',
    'Seksuele geaardheid',
    'Culturele achtergrond',
    'Migratieachtergrond',
    'Geboren te',
    'NATIONALITEIT moeder',
    'Godsdienst',
    'Tweede nationaliteit',
    'Kerkgenootschap',
  ])(
    '%s vervalt altijd, ook als de gebruiker de kolom toewijst, en laat alleen de naam na',
    async (verboden) => {
      const inhoud = `${kop};${verboden}\nKaya;Sem;12-03-2010;;x;GEHEIM\n`
      for (const toewijzing of [{}, { [verboden]: 'gezinssituatie' as const }]) {
        const uitkomsten = await read(inhoud, 'a.csv', { toewijzing })
        expect(verslagVan(uitkomsten)).toMatchObject({ aangenomen: 1, vervallenKolommen: [verboden] })
        expect(JSON.stringify(uitkomsten)).not.toContain('GEHEIM')
      }
    },
  )

  it('zonder plaats in het regime vervallen en worden genoemd; onbekende kolommen ook', async () => {
    const inhoud = `${kop};Diagnose;Politie;Schoenmaat\nKaya;Sem;12-03-2010;999904693;x;GEHEIM1;wel;GEHEIM2\n`
    const uitkomsten = await read(inhoud, 'a.csv', {
      categorieen: new Set(['identificatie', 'aanleiding', 'politie']),
    })
    expect(verslagVan(uitkomsten)).toMatchObject({
      vervallenDoorRegime: ['BSN', 'Diagnose'],
      onbekendeKolommen: ['Schoenmaat'],
    })
    expect(uitkomsten[1]).toMatchObject({ aanmelding: { politie: 'wel' } })
    expect(JSON.stringify(uitkomsten)).not.toMatch(/GEHEIM|999904693/)
  })

  it('volgen de toewijzing van de gebruiker boven de herkenning', async () => {
    const inhoud = 'Wie;Voornaam;Geboortedatum;Reden;Toelichting school\nKaya;Sem;12-03-2010;kort;lang\n'
    const toewijzing = { wie: 'achternaam', 'TOELICHTING SCHOOL': 'reden', reden: 'negeer' } as const
    expect((await read(inhoud, 'a.csv', { toewijzing }))[1]).toMatchObject({
      aanmelding: { achternaam: 'Kaya', reden: 'lang' },
    })
  })

  it('die ontbreken worden genoemd in één zin', async () => {
    await expect(read('Achternaam;Voornaam;School\nKaya;Sem;x\n')).rejects.toThrow(
      'Er is geen kolom gevonden voor: reden, bsn of geboortedatum.',
    )
    expect(await readCode('a;b\n1;2\n', 'a.csv')).toBe('geen_kop')
  })
})

describe('csv', () => {
  const inhoud = (teken: string) =>
    ['Achternaam', 'Geboortedatum', 'Reden', 'Verzuim uren'].join(teken) +
    '\r\n' +
    ['Özdemir', '12-03-2010', '"één\r\ntwee"', '"1.066,5"'].join(teken) +
    '\r\n'

  it.each([';', ',', '\t', '|'])('met scheidingsteken %j', async (teken) => {
    expect((await read(inhoud(teken)))[1]).toMatchObject({
      rij: 2,
      aanmelding: { achternaam: 'Özdemir', reden: 'één\ntwee', verzuim: 1066.5 },
    })
  })

  it.each(['utf8', 'utf-8-bom', 'utf-16le', 'utf-16le-bom', 'utf-16be-bom', 'windows-1252'])(
    'in %s',
    async (codering) => {
      const bytes = iconv.encode(inhoud(';'), codering.replace('-bom', ''), {
        addBOM: codering.endsWith('bom'),
      })
      expect((await read(bytes))[1]).toMatchObject({ aanmelding: { achternaam: 'Özdemir' } })
    },
  )

  it('zegt in welk record een aanhalingsteken niet gesloten is', async () => {
    await expect(read(`${kop}\nKaya;Sem;12-03-2010;;x\nKaya;"Sem;12-03-2010;;x\nB;C;;;d\n`)).rejects.toThrow(
      'In record 3',
    )
  })

  it('telt lege regels, een herhaalde kop, totalen en een dubbele rij niet als rij, en noemt ze', async () => {
    const rij = 'Kaya;Sem;12-03-2010;;x'
    const verslag = verslagVan(await read(`${kop}\n${rij}\n;;;;\n${kop}\n${rij}\nTotaal;2;;;\n`))
    expect(verslag).toMatchObject({ rijen: 1, aangenomen: 1, legeRijen: { aantal: 1, eerste: [3] } })
    expect(verslag.overgeslagen).toEqual([
      { rij: 4, reden: 'kop_herhaald' },
      { rij: 5, reden: 'dubbele_rij', zelfdeAls: 2 },
      { rij: 6, reden: 'totaal' },
    ])
  })

  it('weigert te veel rijen met een zin', async () => {
    const rijen = Array.from({ length: 100_001 }, (_, i) => `K${i};;12-03-2010;;x`).join('\n')
    expect(await readCode(`${kop}\n${rijen}`, 'a.csv')).toBe('te_veel_rijen')
  })
})

describe('xlsx', () => {
  it('neemt van een formule alleen de uitkomst over, als tekst en met een waarschuwing', async () => {
    const werkmap = await makeWerkmap([
      ['Achternaam', 'Geboortedatum', 'Reden'],
      ['Kaya', new Date(Date.UTC(2010, 2, 12)), { formula: 'A2&"!"', result: 'Kaya!' }],
      ['Kaya', { error: '#N/A' }, 'x'],
    ])
    const uitkomsten = await read(werkmap, 'a.xlsx')
    expect(uitkomsten[1]).toMatchObject({
      aanmelding: { reden: 'Kaya!', geboortedatum: '2010-03-12' },
      waarschuwingen: [{ veld: 'reden', code: 'formule_uitkomst' }],
    })
    expect(uitkomsten[2]).toMatchObject({ fouten: [{ veld: 'geboortedatum', code: 'excel_fout' }] })
  })

  it('leest opgemaakte tekst, verborgen en tweede bladen, en cellen die ontbreken', async () => {
    const werkmap = await makeWerkmap(
      [
        ['Achternaam', 'Voornaam', 'Geboortedatum', 'Reden'],
        [{ richText: [{ text: 'Ka' }, { text: 'ya' }] }, null, '12-03-2010', 'x'],
      ],
      (map) => {
        map.addWorksheet('Oud', { state: 'hidden' }).addRow(['Achternaam', 'Voornaam', 'Reden'])
        map.addWorksheet('Nog een').addRow(['Achternaam', 'Voornaam', 'Reden'])
      },
    )
    const uitkomsten = await read(werkmap, 'a.XLSX')
    expect(uitkomsten[1]).toMatchObject({ aanmelding: { achternaam: 'Kaya' } })
    expect(verslagVan(uitkomsten).kop.overgeslagenBladen).toEqual([
      { naam: 'Oud', reden: 'verborgen' },
      { naam: 'Nog een', reden: 'tweede_lijst' },
    ])
  })

  it('verliest geen letters waar het uitgepakte bestand in stukken komt', async () => {
    const rijen = Array.from({ length: 3_000 }, (_, i) => [`Şéñğ${i}`, '12-03-2010', 'ő'.repeat(60)])
    const uitkomsten = await read(
      await makeWerkmap([['Achternaam', 'Geboortedatum', 'Reden'], ...rijen]),
      'a.xlsx',
    )
    expect(verslagVan(uitkomsten)).toMatchObject({ aangenomen: 3_000, waarschuwingen: 0 })
  })

  it('laat zien hoe ver het lezen is', async () => {
    const rijen = Array.from({ length: 5_000 }, (_, i) => [`K${i}`, '12-03-2010', `reden ${i * 7919}`])
    const delen = (
      await read(await makeWerkmap([['Achternaam', 'Geboortedatum', 'Reden'], ...rijen]), 'a.xlsx')
    ).flatMap((een) => ('deel' in een ? [een.deel] : []))
    expect(delen.every((deel, i) => deel >= (delen[i - 1] ?? 0) && deel <= 1)).toBe(true)
    expect(new Set(delen).size).toBeGreaterThan(2)
  })
})

describe('wat geen lijst is', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['a.xlsx', '', 'leeg_bestand'],
    ['a.xlsx', 'gewone tekst', 'inhoud_klopt_niet'],
    ['a.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'beschadigd'],
    ['a.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'wachtwoord_of_xls'],
    ['a.xlsm', 'x', 'macro'],
    ['a.pdf', 'x', 'soort_onbekend'],
    ['a.csv', new Uint8Array([0x50, 0x4b, 3, 4]), 'inhoud_klopt_niet'],
    ['a.csv', new Uint8Array([1, 0, 0, 2, 3]), 'geen_tekst'],
    ['a.csv', new Uint8Array(20 * 1024 * 1024 + 1), 'te_groot'],
  ])('%s', async (naam, inhoud, code) => {
    expect(await readCode(inhoud, naam)).toBe(code)
  })
})

describe('vingerafdruk', () => {
  it('is gelijk bij hetzelfde bestand, een andere volgorde van kolommen en een ander soort bestand', async () => {
    const afdruk = async (inhoud: string | Uint8Array, naam: string) => (await read(inhoud, naam))[1]
    const csv = await afdruk(
      `${kop}\nBerg, van den;Sem;12-03-2010;999904693;x y\n`.replace('Berg, van den', '"Berg, van den"'),
      'a.csv',
    )
    const anders = await afdruk(
      'Reden;BSN;Geb.datum;Tussenvoegsel;Achternaam;Roepnaam\nX  Y;999904693;12-3-10;van den;Berg;Sem\n',
      'b.csv',
    )
    const werkmap = await makeWerkmap([
      ['Achternaam', 'Voornaam', 'Geboortedatum', 'BSN', 'Reden'],
      ['van den Berg', 'Sem', new Date(Date.UTC(2010, 2, 12)), 999904693, 'x y'],
    ])
    const xlsx = await afdruk(werkmap, 'c.xlsx')
    const afdrukken = [csv, anders, xlsx].map((een) => een?.soort === 'aangenomen' && een.vingerafdruk)
    expect(afdrukken[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set(afdrukken).size).toBe(1)
    const ander = await afdruk(`${kop}\nBerg;Sem;12-03-2010;999904693;x z\n`, 'a.csv')
    expect(ander?.soort === 'aangenomen' && ander.vingerafdruk).not.toBe(afdrukken[0])
  })
})

describe('willekeurige bestanden', () => {
  const alleenLeesFout = async (inhoud: string | Uint8Array, naam: string) => {
    try {
      return await read(inhoud, naam)
    } catch (fout) {
      expect(fout).toBeInstanceOf(LeesFout)
      return []
    }
  }

  it('geven nooit een andere fout dan LeesFout', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 200 }),
        async (tekst) => void (await alleenLeesFout(tekst, 'a.csv')),
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        async (bytes) => void (await alleenLeesFout(bytes, 'a.csv')),
      ),
    )
  })

  it('van een werkmap waarin bytes zijn veranderd evenmin', async () => {
    const heel = await makeWerkmap([
      ['Achternaam', 'Geboortedatum', 'Reden'],
      ['Kaya', '12-03-2010', 'x'],
    ])
    const plek = fc.array(fc.tuple(fc.nat(heel.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(plek, async (veranderingen) => {
        const bytes = Uint8Array.from(heel)
        for (const [positie, waarde] of veranderingen) bytes[positie] = waarde
        await alleenLeesFout(bytes, 'a.xlsx')
      }),
      { numRuns: 200 },
    )
  })

  it('leveren alleen rijen met een bestaande datum en een geldig bsn', async () => {
    const cijfers = fc.stringMatching(/^[0-9/.-]{0,10}$/)
    const datum = fc.oneof(
      cijfers,
      fc.tuple(fc.nat(32), fc.nat(13), fc.integer({ min: 1, max: 2030 })).map((delen) => delen.join('-')),
    )
    const bsn = fc.oneof(cijfers, fc.integer({ min: 999_900_000, max: 999_999_999 }).map(String))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(datum, bsn), { maxLength: 30 }), async (rijen) => {
        const inhoud = `${kop}\n${rijen.map(([geboren, nummer], i) => `K${i};;${geboren};${nummer};x`).join('\n')}\n`
        for (const uitkomst of await read(inhoud)) {
          if (uitkomst.soort !== 'aangenomen') continue
          const { geboortedatum, bsn: nummer } = uitkomst.aanmelding
          expect(geboortedatum ?? nummer).toBeDefined()
          if (nummer) expect(isElfproef(nummer)).toBe(true)
          if (geboortedatum) {
            expect(new Date(`${geboortedatum}T00:00:00Z`).toISOString().slice(0, 10)).toBe(geboortedatum)
            expect(geboortedatum > '2002-11-02' && geboortedatum <= '2026-11-02').toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
