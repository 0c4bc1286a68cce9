import { soort as spoorSoort } from '../../plan/contract.ts'
import type { Instrument } from './instrument.ts'

/** What is wrong with an instrument beyond its form, each in one line; none when it can be used. */
export function checkInstrument(i: Instrument): string[] {
  return [...scaleFaults(i), ...domainFaults(i), ...kindFaults(i), ...parameterFaults(i), ...whomFaults(i)]
}

function scaleFaults({ schaal }: Instrument): string[] {
  if (schaal.van >= schaal.tot) return ['schaal.tot: is hoger dan schaal.van']
  const places = schaal.waarden.map((w) => w.waarde)
  const faults = places.flatMap((waarde, nr) => {
    if (waarde < schaal.van || waarde > schaal.tot)
      return [
        `schaal.waarden.${nr}.waarde: ${waarde} valt buiten de schaal van ${schaal.van} tot ${schaal.tot}`,
      ]
    return places.indexOf(waarde) === nr
      ? []
      : [`schaal.waarden.${nr}.waarde: ${waarde} staat er twee keer in`]
  })
  if (faults.length > 0) return faults
  const ends = [schaal.van, schaal.tot].filter((end) => !places.includes(end))
  return ends.map((end) => `schaal.waarden: er is geen plaats voor het uiteinde ${end}`)
}

function domainFaults({ leefgebieden, schaal }: Instrument): string[] {
  const scale = schaal.waarden.map((w) => w.waarde)
  return leefgebieden.flatMap((l, nr) => {
    const at = `leefgebieden.${nr}`
    const own = l.waarden?.map((w) => w.waarde)
    const isSame = !own || (own.length === scale.length && scale.every((w) => own.includes(w)))
    const strange = l.sporen.filter((s) => !spoorSoort.safeParse(s).success)
    return [
      ...(leefgebieden.findIndex((x) => x.code === l.code) === nr
        ? []
        : [`${at}.code: ${l.code} staat er twee keer in`]),
      ...(isSame
        ? []
        : [`${at}.waarden: heeft dezelfde plaatsen als de schaal (${scale.join(', ')}), met eigen woorden`]),
      ...strange.map((s) => `${at}.sporen: ${s} is geen spoor; kies uit ${spoorSoort.options.join(', ')}`),
    ]
  })
}

function kindFaults({ soort, leefgebieden, licentie }: Instrument): string[] {
  if (soort === 'doelen')
    return leefgebieden.length > 0 ? ['leefgebieden: is leeg bij een instrument voor doelen'] : []
  const [first] = leefgebieden
  if (!first) return ['leefgebieden: is leeg']
  if (soort === 'leefgebieden' && !licentie.vragenTonen)
    return [
      'licentie.vragenTonen: wie vragen niet mag tonen, kan ze niet stellen; leg alleen de uitslag vast met soort uitslag',
    ]
  // One result is read whole: a milder category on top would show the rest to who may not receive it.
  const same = leefgebieden.every((l) => l.categorieen.join() === first.categorieen.join())
  return soort === 'uitslag' && !same
    ? ['leefgebieden: een uitslag wordt in zijn geheel gelezen; geef elk leefgebied dezelfde categorieen']
    : []
}

function parameterFaults({ parameters: p, schaal }: Instrument): string[] {
  const half = (p.sd === null) !== (p.betrouwbaarheid === null)
  const { afkapwaarde: c } = p
  return [
    ...(half
      ? ['parameters: sd en betrouwbaarheid horen bij elkaar; vul beide in, of zet beide op null']
      : []),
    ...(c !== null && (c < schaal.van || c > schaal.tot)
      ? [`parameters.afkapwaarde: ${c} valt buiten de schaal van ${schaal.van} tot ${schaal.tot}`]
      : []),
  ]
}

function whomFaults({ leeftijd, informanten }: Instrument): string[] {
  return [
    ...(leeftijd.van > leeftijd.tot ? ['leeftijd.tot: is hoger dan leeftijd.van'] : []),
    ...(new Set(informanten).size < informanten.length ? ['informanten: iemand staat er twee keer in'] : []),
  ]
}
