import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { categorieen, type FoutCode, type RijUitkomst, readAanmeldingen } from './index.ts'

const map = new URL('../../../data/aanmeldingen/', import.meta.url)
const verwacht = JSON.parse(readFileSync(new URL('expected.json', map), 'utf8'))

/** The words of expected.json per code; a reason may name two. */
const woorden: Partial<Record<FoutCode, string[]>> = {
  elfproef: ['11-proef', '11-proef of lengte'],
  lengte: ['11-proef of lengte'],
  bestaat_niet: ['bestaat niet'],
  ouder_dan_23: ['ouder dan 23'],
  leeg: ['leeg'],
  beide_leeg: ['beide leeg'],
  geen_getal: ['geen getal'],
}

async function read(bestand: string): Promise<RijUitkomst[]> {
  const bytes = readFileSync(new URL(bestand, map))
  return Array.fromAsync(
    readAanmeldingen(bytes, bestand, { peildatum: verwacht.peildatum, categorieen: new Set(categorieen) }),
  )
}

describe.each(['wijkteam-oost.xlsx', 'leerplicht-verzuim.csv'])('%s', (bestand) => {
  it('geeft precies de uitkomst van expected.json', async () => {
    const uitkomsten = await read(bestand)
    const verslag = uitkomsten.flatMap((een) => (een.soort === 'verslag' ? [een.verslag] : []))[0]
    const { rijen, aangenomen, fouten } = verwacht[bestand]
    expect(verslag?.rijen).toBe(rijen)
    expect(verslag?.aangenomen).toBe(aangenomen)
    expect(verslag?.fouten.map(({ rij, veld }) => ({ rij, veld }))).toEqual(
      fouten.map(({ rij, veld }: { rij: number; veld: string }) => ({ rij, veld })),
    )
    for (const [i, { code }] of verslag?.fouten.entries() ?? [])
      expect(woorden[code]).toContain(fouten[i].reden)
  })
})

describe('wijkteam-oost.xlsx', () => {
  it('laat de totaalregel en het tweede blad liggen en noemt ze', async () => {
    const verslag = (await read('wijkteam-oost.xlsx')).flatMap((een) =>
      een.soort === 'verslag' ? [een.verslag] : [],
    )[0]
    expect(verslag?.overgeslagen).toEqual([{ rij: 66, reden: 'totaal' }])
    expect(verslag?.kop).toMatchObject({
      kopRij: 3,
      overgeslagenBladen: [{ naam: 'Toelichting', reden: 'geen_kop' }],
    })
    expect(verslag?.legeRijen).toEqual({ aantal: 2, eerste: [64, 65] })
  })

  it('bewaart tekst die op een formule lijkt als tekst', async () => {
    const rij = (await read('wijkteam-oost.xlsx')).find((een) => 'rij' in een && een.rij === 48)
    expect(rij).toMatchObject({
      soort: 'aangenomen',
      aanmelding: { reden: '=HYPERLINK("http://127.0.0.1/x","klik")' },
      waarschuwingen: [{ code: 'lijkt_op_formule' }],
    })
  })

  it("leest 'Berg, van den' en 'van den Berg' als dezelfde naam", async () => {
    const namen = (await read('wijkteam-oost.xlsx')).flatMap((een) =>
      een.soort === 'aangenomen' ? [een] : [],
    )
    const van = (rij: number) => namen.find((een) => een.rij === rij)?.aanmelding
    expect(van(31)).toMatchObject({ tussenvoegsel: 'van den', achternaam: 'Berg' })
    expect(van(18)).toMatchObject({ tussenvoegsel: 'van den', achternaam: 'Berg' })
    expect(van(15)).toMatchObject({ tussenvoegsel: "'s", achternaam: 'Gravenmade' })
    expect(van(14)).toMatchObject({ tussenvoegsel: 'ben', achternaam: 'Haddou' })
    expect(van(4)).toMatchObject({ geboortedatum: '2007-07-28', bsn: '999900080', postcode: '1917 CD' })
    expect(van(7)).toMatchObject({ bsn: '999900304', geboortedatum: '2010-05-20' })
  })
})

describe('leerplicht-verzuim.csv', () => {
  it('leest windows-1252, regeleinden in cellen, jaartallen van twee cijfers en decimale kommas', async () => {
    const rij = (await read('leerplicht-verzuim.csv')).find((een) => 'rij' in een && een.rij === 2)
    expect(rij).toMatchObject({
      aanmelding: {
        voornaam: 'Joëlle',
        tussenvoegsel: 'van den',
        achternaam: 'Berg',
        geboortedatum: '2010-03-22',
        verzuim: 66.5,
        telefoonOuder: '0626030526',
        reden:
          'Wordt via social media benaderd om pakketjes te bezorgen.\nMentor: "maakt zich zorgen"; graag snel overleg.',
      },
    })
  })

  it('waarschuwt voor een vraagteken in een naam en weigert de rij niet', async () => {
    const uitkomsten = await read('leerplicht-verzuim.csv')
    const beschadigd = uitkomsten.filter(
      (een) =>
        een.soort === 'aangenomen' && een.waarschuwingen.some(({ code }) => code === 'beschadigd_teken'),
    )
    expect(beschadigd.length).toBeGreaterThan(5)
    expect(
      beschadigd.every((een) => een.soort === 'aangenomen' && een.aanmelding.achternaam.includes('?')),
    ).toBe(true)
  })
})
