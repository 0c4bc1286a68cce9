import { useQuery } from '@tanstack/react-query'
import { longDate, shortMoment } from '../../web/datum.ts'
import { iconDocument } from '../../web/kit/iconen.ts'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { apiQuery } from '../../web/query.ts'
import { type Taal, useTaal, useTexts } from '../../web/texts.ts'
import type { Verschil, VersieAntwoord } from '../contract.ts'
import { PlanDeel } from './plan-deel.tsx'
import { type PlanTexts, planTexts } from './texts.ts'

type Kop = Pick<VersieAntwoord, 'nr' | 'op' | 'door'>

/** Every version of the plan this reader sees a part of, with what changed, in words. */
export default function VersiesScherm() {
  const texts = useTexts(planTexts)
  const { casusId } = useParams<'casusId'>()
  const query = useQuery(apiQuery<Kop[]>(`/v1/casussen/${casusId}/plan/versies`))
  const versies = query.data?.data
  return (
    <PlanDeel title={texts.versies}>
      {() => (
        <div className="plan-smal plan-afspraak">
          {query.error && <ProbleemMelding error={query.error} onRetry={() => void query.refetch()} />}
          {versies?.length === 0 && (
            <LeegStaat icon={iconDocument} title={texts.geenVersies} level={2}>
              {texts.geenVersiesTekst}
            </LeegStaat>
          )}
          {versies?.map((kop) => (
            <Versie key={kop.nr} casusId={casusId} kop={kop} />
          ))}
        </div>
      )}
    </PlanDeel>
  )
}

function Versie({ casusId, kop }: { casusId: string; kop: Kop }) {
  const texts = useTexts(planTexts)
  const taal = useTaal()
  const query = useQuery(apiQuery<VersieAntwoord>(`/v1/casussen/${casusId}/plan/versies/${kop.nr}`))
  const versie = query.data?.data
  return (
    <Sectie title={texts.versie(kop.nr)} beside={texts.versieRegel(longDate(kop.op, taal), kop.door)}>
      {query.error && <ProbleemMelding error={query.error} onRetry={() => void query.refetch()} />}
      {versie?.met === null && <p>{texts.eersteVersie}</p>}
      {versie && versie.met !== null && <h3>{texts.watVeranderde(versie.met)}</h3>}
      {versie && versie.met !== null && versie.verschillen.length === 0 && <p>{texts.nietsVeranderd}</p>}
      {versie && versie.verschillen.length > 0 && (
        <ul>
          {versie.verschillen.map((verschil) => (
            <li key={`${verschil.wat}${verschil.over}${verschil.wie}${verschil.na}`}>
              {verschilWords(verschil, texts, taal)}
            </li>
          ))}
        </ul>
      )}
      {versie && (
        <ul>
          {versie.inhoud.map((spoor) => (
            <li key={spoor.spoorId}>
              <strong>{texts.sporen[spoor.inhoud.soort]}</strong>: ‘{spoor.inhoud.doel}’
              {spoor.afspraken.length > 0 && (
                <ul>
                  {spoor.afspraken.map(({ afspraakId, inhoud }) => (
                    <li key={afspraakId}>
                      {inhoud.tekst}, {shown(inhoud.begintOp ?? inhoud.datum, taal)}, {inhoud.eigenaar}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </Sectie>
  )
}

function verschilWords(v: Verschil, texts: PlanTexts, taal: Taal): string {
  const values = {
    status: (code: string) => texts.statussen[code as keyof typeof texts.statussen] ?? code,
    akkoord: (code: string) => texts.antwoorden[code] ?? code,
    wanneer: (moment: string) => shown(moment, taal),
    afspraak_nieuw: (moment: string) => shown(moment, taal),
    afspraak_weg: (moment: string) => shown(moment, taal),
  } as const
  const words = v.wat in values ? values[v.wat as keyof typeof values] : (plain: string) => plain
  return texts.verschil[v.wat]({ ...v, spoor: texts.sporen[v.spoor], voor: words(v.voor), na: words(v.na) })
}

function shown(moment: string, taal: Taal): string {
  return moment.length === 10 ? longDate(moment, taal) : shortMoment(moment, taal)
}
