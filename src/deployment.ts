import type { AnyRoute } from './kernel/http/route.ts'

/**
 * Acts that do not exist in the deployment of `zvh`. Nobody of the family has an account there (Wgs 1.8 lid 2), so there is no portaal,
 * no invitation, no question from it and no JIM (`jim.`); help on a young person's yes belongs to `steun`; asking who works with someone has no ground in
 * the Wgs (2.28 speaks of other Zorg- en Veiligheidshuizen only).
 */
const nietInZvh: ReadonlySet<string> = new Set([
  'portaal.mijn_plan',
  'portaal.mijn_mensen',
  'portaal.mijn_verhaal',
  'portaal.weerwoord',
  'bijdrage.weerwoord',
  'overleg.weerwoord',
  'verhaal.mijn',
  'verhaal.schrijven',
  'verhaal.lezen',
  'verhaal.wijzigen',
  'verhaal.weggooien',
  'verhaal.delen',
  'verhaal.delen_stoppen',
  'verhaal.gelezen',
  'verhaal.casus',
  'verhaal.document',
  'dankwoord.mijn',
  'dankwoord.geven',
  'dankwoord.terugnemen',
  'dankwoord.gezien',
  'recht.mijn',
  'verzoek.indienen',
  'casus.uitnodigen',
  'aanmelding.ontvangen',
  'aanmelding.ja',
  'aanmelding.nee',
  'wie_werkt.vragen',
  'wie_werkt.mijn_vragen',
  'wie_werkt.aan_mij',
  'wie_werkt.antwoorden',
  'vindbaarheid.lezen',
  'vindbaarheid.zetten',
  'kijken.wie_keek',
  'kijken.vragen',
  'kijken.vragen_lijst',
  'kijken.vraag_lezen',
  'kijken.beantwoorden',
  'vast.mijn',
  'vast.band_weg',
  'vast.wens',
  'vast.wens_terug',
  'vast.gemist',
  'vast.gemist_terug',
  'vast.gemist_antwoord',
  'vast.wensen',
  'vast.wens_antwoord',
  'spraak.omzetten',
  'passkey.lijst',
  'passkey.vragen',
  'passkey.erbij',
  'passkey.weg',
  'passkey.code_uit',
])

/** The routes that this deployment serves; of an act that does not exist here there is no address at all. */
export function routesHier(routes: AnyRoute[], alleenWgs: boolean): AnyRoute[] {
  return alleenWgs ? routes.filter(({ act }) => !nietInZvh.has(act) && !act.startsWith('jim.')) : routes
}

/** What stands at `/portaal` where there is none: a sentence for whoever typed the address. */
export const geenPortaal = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hier is geen portaal</title></head><body><main><h1>Hier is geen portaal</h1>
<p>Wil je weten wat er over je is vastgelegd? Vraag het contactpunt van het Zorg- en Veiligheidshuis. Het adres staat op de website van je gemeente.</p>
</main></body></html>`

/** What someone reads whom nobody appointed here. */
export const geenToegang = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Je hebt hier geen toegang</title></head><body><main><h1>Je hebt hier geen toegang</h1>
<p>Hier komen alleen mensen binnen die een deelnemer uit de wet heeft aangewezen (Wgs 1.8 en 2.27). Vraag je organisatie of het contactpunt.</p>
<p><a href="/inloggen">Log in als iemand anders</a></p></main></body></html>`
