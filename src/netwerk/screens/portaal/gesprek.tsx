import { useQueryClient } from '@tanstack/react-query'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Uitklap } from '../../../web/kit/uitklap.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { Ronde } from '../../contract.ts'
import type { Lid } from '../../states.ts'
import { byLeefgebied, longAgo } from '../../vergelijk/states.ts'
import { tekenTexts } from '../teken/texts.ts'
import { kringTexts } from './texts.ts'
import { mijnPath } from './use-mijn-netwerk.ts'

/** What one might talk about: who is there for what, where nobody is yet, who was not called for long. Questions, never a score. */
export function Gesprek({ leden, ronde }: { leden: readonly Lid[]; ronde: Ronde }) {
  const texts = useTexts(kringTexts)
  return (
    <Sectie title={texts.praat}>
      <div className="gesprek">
        <p className="gedempt">{texts.praatUitleg}</p>
        <Gespreksstof leden={leden} />
        <Kaart tone="stil" title={texts.meedenken} level={3}>
          <p>{texts.meedenkenUitleg}</p>
        </Kaart>
        <Woorden ronde={ronde} />
      </div>
    </Sectie>
  )
}

/** Strengths and gaps per life domain, and who was not spoken to for long. */
export function Gespreksstof({ leden }: { leden: readonly Lid[] }) {
  const texts = useTexts(kringTexts)
  const teken = useTexts(tekenTexts)
  const taal = useTaal()
  const gebieden = byLeefgebied(leden)
  const filled = gebieden.filter((g) => g.leden.length > 0)
  const [first, ...more] = gebieden.filter((g) => g.leden.length === 0)
  const long = longAgo(leden)
  return (
    <div className="gesprek">
      {filled.length > 0 && (
        <dl className="gesprek__wie">
          {filled.map(({ gebied, leden: wie }) => (
            <div key={gebied}>
              <dt>{texts.voor(teken.gebied[gebied])}</dt>
              <dd>
                {listInWords(
                  wie.map(({ naam }) => naam),
                  taal,
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {filled.length > 0 && first && (
        <div className="gesprek__vraag">
          <p>{texts.niemand(teken.gebied[first.gebied])}</p>
          <p>
            <strong>{texts.wieVragen}</strong>
          </p>
          {more.length > 0 && (
            <Uitklap label={texts.meerZonder}>
              {() => (
                <ul>
                  {more.map(({ gebied }) => (
                    <li key={gebied}>{texts.niemand(teken.gebied[gebied])}</li>
                  ))}
                </ul>
              )}
            </Uitklap>
          )}
        </div>
      )}
      {long.length > 0 && (
        <div className="gesprek__vraag">
          <p>
            {texts.lang(
              listInWords(
                long.map(({ naam }) => naam),
                taal,
              ),
            )}
          </p>
          <p>
            <strong>{texts.langVraag}</strong>
          </p>
        </div>
      )}
    </div>
  )
}

function Woorden({ ronde }: { ronde: Ronde }) {
  const texts = useTexts(kringTexts)
  const client = useQueryClient()
  const form = useFormulier({
    initial: { woorden: ronde.woorden },
    klad: `netwerk-woorden-${ronde.id}`,
    send: async ({ woorden }) => {
      await send('PUT', `/v1/netwerkronden/${ronde.id}`, {
        body: { naam: ronde.naam, woorden },
        ifMatch: `"${ronde.versie}"`,
      })
      await client.invalidateQueries({ queryKey: [mijnPath] })
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.woorden}
      actions={
        <Knop type="submit" variant="eigen" busy={form.busy}>
          {texts.bewaar}
        </Knop>
      }
    >
      <Spreekvlak
        label={texts.woorden}
        hint={texts.woordenHint}
        max={4000}
        own
        optional
        {...form.field('woorden')}
      />
    </Formulier>
  )
}
