import { send } from '../../web/api.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNow } from '../../web/now.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import { NietGelezen, PlanDeel, type PlanDeelGereed } from './plan-deel.tsx'
import { answersOf, isShown } from './plan-woorden.ts'
import { planTexts } from './texts.ts'

/** Adopting the plan: first what is still needed, then who agrees, then one sentence. */
export default function VaststellenScherm() {
  const texts = useTexts(planTexts)
  return (
    <PlanDeel title={texts.vaststellen}>
      {(ready) =>
        ready.plan.abilities.magVaststellen ? <VaststelFormulier ready={ready} /> : <NietGelezen />
      }
    </PlanDeel>
  )
}

function VaststelFormulier({ ready: { plan, etag, done } }: { ready: PlanDeelGereed }) {
  const texts = useTexts(planTexts)
  const woorden = { texts, taal: useTaal(), now: useNow() }
  const { nogNodig } = plan.abilities
  const form = useFormulier({
    initial: { bewoording: plan.bewoording },
    klad: `vaststellen:${plan.casusId}`,
    send: async ({ bewoording }, actionKey) => {
      await send('POST', `/v1/casussen/${plan.casusId}/plan/versies`, {
        body: { bewoording, stand: plan.stand },
        ifMatch: etag,
        actionKey,
      })
      await done()
    },
  })
  const open = plan.afspraken.filter((a) => isShown(a) && a.status !== 'gedaan')
  return (
    <div className="plan-smal plan-afspraak">
      <p>{texts.vaststellenUitleg}</p>
      {nogNodig.map((code) => (
        <Melding
          key={code}
          title={texts.nogNodig[code]}
          actions={
            code === 'familiegroepsplan' && (
              <KnopLink to={`/casussen/${plan.casusId}/plan/familiegroepsplan`} size="klein">
                {texts.familieLeg}
              </KnopLink>
            )
          }
        />
      ))}
      <ul className="plan-lijst" role="list">
        {open.map((a) => (
          <li key={a.id}>
            <strong>{a.tekst}</strong>
            {': '}
            {answersOf(a.akkoorden, woorden)
              .map((answer) => answer.words)
              .join('; ')}
          </li>
        ))}
      </ul>
      {nogNodig.length === 0 && (
        <Formulier
          form={form}
          actions={
            <Knop type="submit" variant="primair" busy={form.busy} busyLabel={texts.bewaren}>
              {texts.vaststellen}
            </Knop>
          }
        >
          <Tekstvlak label={texts.bewoording} rows={2} optional {...form.field('bewoording')} />
        </Formulier>
      )}
    </div>
  )
}
