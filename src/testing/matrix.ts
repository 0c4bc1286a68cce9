import { alsJim, buitenstaander } from './matrix-jim.ts'
import { rijenVanSlices } from './matrix-slices.ts'
import type { Verdict } from './samples/perform.ts'
import type { Persona } from './samples.ts'

/**
 * Who may do what: every route, for every persona, with a request that succeeds for someone. Sem's casus: marieke is casusregisseur, nadia
 * the vaste persoon, rob and bart take part, sem and linda are its young person and mother; ineke, eva and noa stand outside, fatima sends
 * aanmeldingen; hanna is a JIM (matrix-jim.ts). `ok` done or shown; `nee` forbidden with a reason (403); `-` unseen (404); `nu` not now (409, 412); `in` sign in first (401).
 */
const table = `
act                            marieke  ineke    nadia    rob      bart     eva      fatima   sem      linda    noa      niemand
sessie.lezen                   ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
sessie.instellen               ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
regime.lezen                   ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
deelwijzer.lezen               ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
klad.lezen                     ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
klad.bewaren                   ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
klad.weggooien                 ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
organisatie.lijst              ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
organisatie.medewerkers        ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
organisatie.zoeken             ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
organisatie.intrekken          nee      ok       nee      nee      nee      nee      nee      -        -        -        in
organisatie.blokkeren          nee      ok       nee      nee      nee      nee      nee      -        -        -        in
organisatie.screening          nee      ok       nee      nee      nee      nee      nee      -        -        -        in
organisatie.screening_lezen    nee      ok       nee      nee      nee      nee      nee      -        -        -        in
toegang.mijn                   ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
aanmelding.lijst               ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
aanmelding.maken               ok       ok       ok       ok       ok       ok       ok       nee      nee      nee      in
aanmelding.lezen               -        -        -        -        -        -        ok       -        -        -        in
aanmelding.wijzigen            -        -        -        -        -        -        ok       -        -        -        in
aanmelding.weggooien           -        -        -        -        -        -        ok       -        -        -        in
aanmelding.verzenden           -        -        -        -        -        -        ok       -        -        -        in
aanmelding.terugtrekken        nee      nee      -        nee      -        -        ok       -        -        -        in
inlezing.starten               ok       ok       ok       ok       ok       ok       ok       nee      nee      nee      in
inlezing.lijst                 ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
inlezing.bekijken              -        -        -        -        -        -        ok       -        -        -        in
inlezing.toewijzen             -        -        -        -        -        -        ok       -        -        -        in
inlezing.weggooien             -        -        -        -        -        -        ok       -        -        -        in
aanmelding.dubbelen            -        -        -        -        -        -        ok       -        -        -        in
aanmelding.samenvoegen         -        -        -        -        -        -        ok       -        -        -        in
aanmelding.herkennen           ok       -        -        -        -        -        -        -        -        -        in
aanmelding.herkenning_ongedaan ok       -        -        -        -        -        -        -        -        -        in
aanmelding.splitsen            -        -        -        -        -        -        ok       -        -        -        in
aanmelding.ontvangen           -        -        ok       -        -        -        nee      -        -        -        in
aanmelding.ja                  -        -        ok       -        -        -        nee      -        -        -        in
aanmelding.nee                 -        -        ok       -        -        -        nee      -        -        -        in
aanmelding.casus               -        -        ok       -        -        -        nee      -        -        -        in
bericht.lijst                  ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
bericht.lezen                  -        -        -        -        -        -        ok       -        -        -        in
weging.lezen                   ok       ok       -        ok       -        -        ok       -        -        -        in
weging.openen                  ok       ok       -        ok       -        -        nee      -        -        -        in
weging.oordelen                ok       ok       -        ok       -        -        nee      -        -        -        in
weging.besluiten               nee      ok       -        nee      -        -        nee      -        -        -        in
vernietiging.lijst             ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
vernietiging.lezen             ok       ok       -        -        -        -        -        -        -        -        in
mijn_werk.lezen                ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
casus.lijst                    ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
casus.openen                   ok       -        ok       ok       ok       -        -        ok       ok       -        in
casus.tijdlijn                 ok       -        ok       ok       ok       -        -        ok       ok       -        in
casus.gelezen                  ok       -        ok       ok       ok       -        -        ok       ok       -        in
casus.fase                     ok       -        nee      nee      nee      -        -        nee      nee      -        in
casus.zijtoestand              ok       -        nee      nee      nee      -        -        nee      nee      -        in
casus.vraag                    ok       -        ok       ok       ok       -        -        ok       nee      -        in
casus.betrokkene_erbij         ok       -        nee      nee      nee      -        -        nee      nee      -        in
casus.betrokkene_weg           ok       -        nee      nee      nee      -        -        -        -        -        in
casus.uitnodigen               ok       -        ok       nee      nee      -        -        nee      nee      -        in
casus.vaste_persoon            ok       -        ok       nee      nee      -        -        nee      nee      -        in
casus.regie_gevraagd           ok       -        nee      nee      nee      -        -        nee      nee      -        in
casus.regie_antwoord           nee      -        ok       nee      nee      -        -        -        -        -        in
casus.ouder_erbij              ok       -        ok       nee      nee      -        -        nee      nee      -        in
casus.persoon                  ok       -        ok       nee      nee      -        -        nee      nee      -        in
casus.exporteren               ok       -        ok       ok       ok       -        -        ok       ok       -        in
bijdrage.lijst                 ok       -        ok       ok       ok       -        -        ok       ok       -        in
bijdrage.toevoegen             ok       -        ok       nu       ok       -        -        ok       ok       -        in
bijdrage.lezen                 ok       -        ok       ok       ok       -        -        ok       -        -        in
bijdrage.corrigeren            nee      -        nee      nee      ok       -        -        nee      -        -        in
bijdrage.intrekken             nee      -        nee      nee      ok       -        -        nee      -        -        in
bijdrage.weerwoord             nee      -        nee      nee      nee      -        -        ok       -        -        in
bijdrage.eigen_kant            nee      -        nee      nee      ok       -        -        ok       -        -        in
informatieverzoek.lijst        ok       -        ok       ok       ok       -        -        ok       ok       -        in
informatieverzoek.vragen       ok       -        ok       nu       nu       -        -        nee      nee      -        in
informatieverzoek.advies       ok       -        ok       ok       ok       -        -        nee      nee      -        in
informatieverzoek.lezen        ok       -        -        -        ok       -        -        -        -        -        in
informatieverzoek.beantwoorden nee      -        -        -        ok       -        -        -        -        -        in
informatieverzoek.intrekken    ok       -        -        -        nee      -        -        -        -        -        in
informatieverzoek.uitstel_vragen nee    -        -        -        ok       -        -        -        -        -        in
informatieverzoek.uitstel_geven ok      -        -        -        nee      -        -        -        -        -        in
informatieverzoek.vrijgeven    ok       -        -        -        nee      -        -        -        -        -        in
publiek.lezen                  ok       -        ok       ok       ok       -        -        ok       ok       -        in
toestemming.lijst              ok       -        ok       ok       ok       -        -        ok       ok       -        in
toestemming.vragen             ok       -        ok       ok       ok       -        -        nee      nee      -        in
toestemming.antwoorden         -        -        nu       -        nee      -        -        ok       -        -        in
toestemming.uitzondering       -        -        ok       -        -        -        -        nee      nee      -        in
gebruik.lezen                  ok       -        ok       ok       ok       -        -        ok       ok       -        in
gebruiksvraag.stellen          ok       -        nu       ok       ok       -        -        -        -        -        in
gebruiksvraag.antwoorden       nee      -        ok       -        -        -        -        -        -        -        in
gebruiksvraag.intrekken        nee      -        ok       -        -        -        -        -        -        -        in
deelwijzer.casus               ok       -        ok       ok       ok       -        -        ok       ok       -        in
plan.lezen                     ok       -        ok       ok       ok       -        -        ok       ok       -        in
plan.familiegroepsplan         ok       -        ok       nee      nee      -        -        nee      nee      -        in
plan.vaststellen               ok       -        nee      nee      nee      -        -        nee      nee      -        in
plan.versies_lezen             ok       -        ok       ok       ok       -        -        ok       ok       -        in
plan.versie_lezen              ok       -        ok       ok       ok       -        -        ok       ok       -        in
spoor.toevoegen                ok       -        ok       ok       ok       -        -        nee      nee      -        in
spoor.wijzigen                 ok       -        nee      nee      nee      -        -        nee      nee      -        in
spoor.stoppen                  ok       -        nee      nee      nee      -        -        nee      nee      -        in
afspraak.toevoegen             ok       -        ok       ok       ok       -        -        nee      nee      -        in
afspraak.lezen                 ok       -        ok       ok       ok       -        -        ok       ok       -        in
afspraak.wijzigen              ok       -        nee      nee      ok       -        -        nee      nee      -        in
afspraak.status                ok       -        nee      nee      ok       -        -        nee      nee      -        in
akkoord.geven                  nu       -        nu       nu       nu       -        -        ok       nee      -        in
afwijking.lijst                ok       -        ok       ok       ok       -        -        ok       ok       -        in
afwijking.toevoegen            ok       -        ok       ok       ok       -        -        nee      nee      -        in
afwijking.dekking_vragen       ok       -        nee      nee      nee      -        -        -        -        -        in
afwijking.dekking              nee      -        ok       nee      nee      -        -        -        -        -        in
afwijking.herzien              ok       -        nee      nee      nee      -        -        -        -        -        in
afwijking.stoppen              ok       -        nee      nee      nee      -        -        -        -        -        in
overleg.mijn_lijst_lezen       ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
overleg.lijst_lezen            ok       -        ok       ok       ok       -        -        ok       ok       -        in
overleg.plannen                ok       -        ok       nee      nee      -        -        nee      nee      -        in
overleg.lezen                  ok       -        ok       -        ok       -        -        ok       ok       -        in
overleg.verzetten              ok       -        nee      -        nee      -        -        nee      nee      -        in
overleg.afgelasten             ok       -        nee      -        nee      -        -        nee      nee      -        in
overleg.openen                 ok       -        nee      -        nee      -        -        nee      nee      -        in
overleg.sluiten                ok       -        nee      -        nee      -        -        nee      nee      -        in
overleg.uitnodigen             ok       -        ok       nee      nee      -        -        nee      nee      -        in
overleg.antwoorden             ok       -        ok       -        ok       -        -        nee      nee      -        in
overleg.voorbereiden           ok       -        ok       -        nee      -        -        ok       nee      -        in
overleg.voorstellen_lezen      ok       -        ok       -        ok       -        -        nee      nee      -        in
overleg.agendapunt_toevoegen   ok       -        ok       -        ok       -        -        ok       ok       -        in
overleg.agenda_ordenen         ok       -        ok       -        ok       -        -        nee      nee      -        in
overleg.agendapunt_wijzigen    ok       -        ok       -        ok       -        -        nee      nee      -        in
overleg.agendapunt_verwijderen ok       -        nee      -        nee      -        -        nee      nee      -        in
overleg.inbrengen              ok       -        ok       -        ok       -        -        nee      nee      -        in
overleg.besluiten              ok       -        ok       -        ok       -        -        nee      nee      -        in
overleg.afspreken              ok       -        ok       -        ok       -        -        nee      nee      -        in
overleg.besluit_wijzigen       ok       -        ok       -        ok       -        -        nee      nee      -        in
overleg.verslag_lezen          nu       -        nu       -        nu       -        -        ok       nu       -        in
overleg.uitnodiging_lezen      ok       -        ok       -        ok       -        -        ok       ok       -        in
overleg.verslag_vrijgeven      nee      -        ok       -        nee      -        -        ok       nee      -        in
overleg.weerwoord              nee      -        nee      -        nee      -        -        ok       ok       -        in
portaal.mijn_plan              nee      nee      nee      nee      nee      nee      nee      ok       ok       -        in
portaal.mijn_mensen            nee      nee      nee      nee      nee      nee      nee      ok       ok       -        in
portaal.mijn_verhaal           nee      nee      nee      nee      nee      nee      nee      ok       ok       -        in
portaal.weerwoord              nee      -        nee      nee      nee      -        -        ok       ok       -        in
recht.mijn                     nee      nee      nee      nee      nee      nee      nee      ok       ok       ok       in
recht.werk                     ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
verzoek.indienen               nee      -        nee      nee      nee      -        -        ok       ok       -        in
verzoek.intrekken              -        ok       -        -        -        -        -        ok       -        -        in
verzoek.brief                  -        ok       -        -        -        -        -        ok       -        -        in
verzoek.kopie                  -        ok       -        -        -        -        -        ok       -        -        in
verzoek.kopie_pdf              -        ok       -        -        -        -        -        ok       -        -        in
verzoek.lijst                  nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
verzoek.noteren                nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
verzoek.lezen                  -        ok       -        -        -        -        -        nee      -        -        in
verzoek.nagaan                 -        ok       -        -        -        -        -        nee      -        -        in
verzoek.koppelen               -        ok       -        -        -        -        -        nee      -        -        in
verzoek.verlengen              -        ok       -        -        -        -        -        nee      -        -        in
verzoek.raadplegen             -        ok       -        -        -        -        -        nee      -        -        in
verzoek.stukken                -        ok       -        -        -        -        -        nee      -        -        in
verzoek.oordelen               -        ok       -        -        -        -        -        nee      -        -        in
verzoek.besluiten              nee      ok       nee      nee      nee      -        -        nee      -        -        in
verzoek.opheffen               nee      ok       nee      nee      nee      -        -        nee      -        -        in
casus.rechten                  ok       -        ok       ok       ok       -        -        nee      nee      -        in
zienswijze.geven               -        -        -        -        ok       -        -        -        -        -        in
zienswijze.vervallen           -        -        -        -        ok       -        -        -        -        -        in
gevolg.afronden                -        ok       ok       -       -        -        -        -        -        -        in
informatieplicht.vertellen     ok       -        ok       ok       ok       -        -        nee      nee      -        in
informatieplicht.uitstellen    ok       -        ok       ok       ok       -        -        nee      nee      -        in
informatieplicht.herzien       -        -        -        ok       -        -        -        -        -        -        in
bereikbaarheid.organisatie     ok       ok       ok       ok       ok       ok       ok       nee      nee      nee      in
bereikbaarheid.medewerker      ok       ok       ok       ok       ok       ok       ok       nee      nee      nee      in
bereikbaarheid.casus           ok       -        ok       ok       ok       -        -        nee      nee      -        in
bereikbaarheid.maken           nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
bereikbaarheid.wijzigen        nee      ok       nee      nee      nee      nee      nee      -        -        -        in
bereikbaarheid.weghalen        nee      ok       nee      nee      nee      nee      nee      -        -        -        in
wie_werkt.vragen               ok       ok       ok       ok       ok       ok       ok       nee      nee      nee      in
wie_werkt.mijn_vragen          ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
wie_werkt.aan_mij              ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
wie_werkt.antwoorden           ok       -        -        -        -        -        -        -        -        -        in
vindbaarheid.lezen             ok       -        ok       -        ok       -        -        ok       nee      -        in
vindbaarheid.zetten            nee      -        ok       -        nee      -        -        ok       nee      -        in
consult.zoeken                 ok       ok       ok       ok       ok       ok       ok       nee      nee      nee      in
consult.namen                  ok       ok       ok       ok       ok       ok       ok       nee      nee      nee      in
consult.vragen                 ok       ok       ok       ok       ok       ok       ok       nee      nee      nee      in
consult.lezen                  ok       ok       ok       ok       ok       ok       ok       -        -        -        in
consult.wijzigen               nee      nee      nee      nee      nee      nee      ok       -        -        -        in
consult.sluiten                nee      nee      nee      nee      nee      nee      ok       -        -        -        in
consult.heropenen              nee      nee      nee      nee      nee      nee      ok       -        -        -        in
consult.intrekken              nee      nee      nee      nee      nee      nee      ok       -        -        -        in
consult.antwoorden             ok       ok       ok       ok       ok       ok       ok       -        -        -        in
consult.antwoord_intrekken     nee      ok       nee      nee      nee      nee      nee      -        -        -        in
consult.danken                 nee      nee      nee      nee      nee      nee      ok       -        -        -        in
zoekopdracht.uitvoeren         ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
kijken.wie_keek                nee      nee      nee      nee      nee      nee      nee      ok       ok       -        in
kijken.vragen                  nee      -        nee      nee      nee      -        -        ok       -        -        in
kijken.vragen_lijst            nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
kijken.vraag_lezen             -        ok       -        -        -        -        -        nee      -        -        in
kijken.beantwoorden            -        ok       -        -        -        -        -        nee      -        -        in
kijken.waarom                  ok       -        ok       ok       ok       -        -        ok       ok       -        in
toezicht.overzicht             ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
toezicht.activiteiten          nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
toezicht.log_lezen             nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
toezicht.loggebruik            nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
toezicht.logcontroles          nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
toezicht.logcontrole_starten   nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
toezicht.controles             nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
toezicht.controle_starten      nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
toezicht.controle_lezen        nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
toezicht.controle_verslag      nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
toezicht.punt_beslissen        nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
toezicht.bewijs                nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
voorstel.lijst                 ok       ok       nee      nee      nee      nee      nee      nee      nee      nee      in
voorstel.lezen                 ok       ok       -        -        -        -        -        -        -        -        in
voorstel.maken                 ok       -        nee      nee      nee      -        -        nee      nee      -        in
voorstel.nakijken              ok       ok       -        -        -        -        -        -        -        -        in
voorstel.besluiten             ok       ok       -        -        -        -        -        -        -        -        in
bewaarstop.lijst               ok       ok       nee      nee      nee      nee      nee      nee      nee      nee      in
bewaarstop.leggen              ok       ok       nee      nee      nee      -        -        nee      nee      -        in
bewaarstop.opheffen            ok       ok       -        -        -        -        -        -        -        -        in
bewaren.gesloten               ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
verklaring.lijst               ok       ok       nee      nee      nee      nee      nee      nee      nee      nee      in
verklaring.lezen               ok       ok       -        -        -        -        -        -        -        -        in
verklaring.document            ok       ok       -        -        -        -        -        -        -        -        in
bewaren.casus                  ok       ok       ok       ok       ok       -        -        ok       ok       -        in
bewaren.heropenen              ok       nee      nee      nee      nee      -        -        -        -        -        in
verlenging.vragen              ok       ok       nee      nee      nee      -        -        -        -        -        in
instemming.lijst               ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
instemming.antwoorden          ok       ok       -        -        -        -        -        -        -        -        in
doorgeleiding.maken            ok       -        nee      nee      nee      -        -        nee      nee      -        in
doorgeleiding.opheffen         ok       -        -        -        -        -        -        -        -        -        in
doorgeleiding.verstrekken      ok       -        -        -        -        -        -        -        -        -        in
rac.lijst                      nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
rac.exporteren                 nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
rac.vragen                     nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
rac.bijwerken                  -        ok       -        -        -        -        -        -        -        -        in
${rijenVanSlices}`

/** What is of everyone who is signed in: their own things, who is who, and lists that hold what they may see. */
export const voorIedereen: readonly string[] = [
  'sessie.lezen',
  'sessie.instellen',
  'regime.lezen',
  'deelwijzer.lezen',
  'instrument.lijst',
  'klad.lezen',
  'klad.bewaren',
  'klad.weggooien',
  'organisatie.lijst',
  'organisatie.medewerkers',
  'organisatie.zoeken',
  'toegang.mijn',
  'aanmelding.lijst',
  'inlezing.lijst',
  'bericht.lijst',
  'vernietiging.lijst',
  'mijn_werk.lezen',
  'casus.lijst',
  'overleg.mijn_lijst_lezen',
  'recht.werk',
  'wie_werkt.mijn_vragen',
  'wie_werkt.aan_mij',
  'zoekopdracht.uitvoeren',
  'toezicht.overzicht',
  'bewaren.gesloten',
  'instemming.lijst',
  'derde.werk',
  'vrijgave.werk',
]

const words: Record<string, Verdict> = {
  ok: 'ok',
  nee: 'mag_niet',
  '-': 'niet_gevonden',
  nu: 'toestand',
  in: 'niet_ingelogd',
}
function readTable(): Map<string, Record<Persona, Verdict>> {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/))
  return new Map(
    rows.map(([act = '', ...shown]) => {
      const row = shown.map((cell, i) => [head[i + 1], words[cell]] as const)
      if (row.length !== head.length - 1 || row.some(([persona, verdict]) => !persona || !verdict))
        throw new Error(`the row of ${act} does not fit the table`)
      const cells = Object.fromEntries(row) as Record<Persona, Verdict>
      return [act, { ...cells, hanna: words[alsJim[act] ?? ''] ?? cells[buitenstaander] }]
    }),
  )
}

/** The table, by act. */
export const matrix = readTable()
