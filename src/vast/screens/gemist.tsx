import { send } from '../../web/api.ts'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { Gemist as Gezegd } from '../contract.ts'
import { vastTexts } from './texts.ts'
import type { VastProps } from './use-vast.ts'

type GemistProps = { gemist: Gezegd; naam: string; onAnswer: () => void }

/** The young person says that nobody was there: what they said, what to do now, what was answered. Nobody is blamed. */
export function Gemist({ gemist, naam, onAnswer }: GemistProps) {
  const texts = useTexts(vastTexts).gemist
  return (
    <div className="vast__gemist">
      <p>
        <strong>{texts.kop(naam)}</strong> {gemist.antwoord === '' && texts.doe(naam)}
      </p>
      {gemist.tekst && <EigenWoorden>{gemist.tekst}</EigenWoorden>}
      {gemist.antwoord && (
        <p>
          <strong>{texts.van(gemist.van)}</strong> {gemist.antwoord}
        </p>
      )}
      {gemist.abilities.magAntwoorden && (
        <div>
          <Knop size="klein" variant="primair" onClick={onAnswer}>
            {texts.antwoord(naam)}
          </Knop>
        </div>
      )}
    </div>
  )
}

type FormulierProps = VastProps & { gemist: Gezegd; onDone: () => void }

/** Words back to the young person. */
export function GemistFormulier({ gemist, naam, onChanged, onDone }: FormulierProps) {
  const texts = useTexts(vastTexts)
  const form = useFormulier({
    initial: { antwoord: '' },
    klad: `vast-gemist-antwoord-${gemist.id}`,
    validate: (v) => (v.antwoord.trim() === '' ? { antwoord: texts.plek.vul } : {}),
    send: async (body) => {
      const ifMatch = `"${gemist.versie}"`
      await send('PUT', `/v1/gemiste-momenten/${gemist.id}/antwoord`, { body, ifMatch })
      await onChanged()
      onDone()
    },
  })
  return (
    <Formulier
      form={form}
      beside={<p>{texts.plek.waaromHint(naam)}</p>}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.gemist.stuur}
        </Knop>
      }
    >
      {gemist.tekst && <EigenWoorden>{gemist.tekst}</EigenWoorden>}
      <Tekstvlak
        label={texts.gemist.veld}
        hint={texts.gemist.veldHint}
        max={4000}
        {...form.field('antwoord')}
      />
    </Formulier>
  )
}
