import { longDate } from '../../../web/datum.ts'
import { Dagveld } from '../../../web/kit/dagveld.tsx'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Tabel } from '../../../web/kit/tabel.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { VerzoekDetail } from '../../answers.ts'
import { grondWoorden } from '../../states.ts'
import { rechtenTexts } from '../texts.ts'
import type { Zet } from '../use-verzoek.ts'

/** Step 3: what every organisation that takes part thinks. */
export function Raadpleeg({ verzoek, zet }: { verzoek: VerzoekDetail; zet: Zet }) {
  const texts = useTexts(rechtenTexts)
  const taal = useTaal()
  const form = useFormulier({
    initial: { antwoordVoor: '' },
    validate: (v) => (v.antwoordVoor === '' ? { antwoordVoor: texts.verplicht } : {}),
    send: (v) => zet('zienswijzen', v),
  })
  return (
    <Kaart title={texts.raadpleegTitel} level={2}>
      <p>{texts.raadpleegUitleg}</p>
      {verzoek.zienswijzen.length > 0 ? (
        <Tabel
          caption={texts.raadpleegTitel}
          rows={verzoek.zienswijzen}
          rowKey={(z) => z.id}
          columns={[
            { key: 'wie', header: texts.over, cell: (z) => z.organisatie.naam },
            {
              key: 'wat',
              header: texts.jouwAntwoord,
              cell: (z) =>
                z.antwoord
                  ? texts.zienswijze[z.antwoord]
                  : `${texts.nogNiet}, ${texts.antwoordVoorDag(longDate(z.antwoordVoor, taal)).toLowerCase()}`,
            },
            {
              key: 'grond',
              header: texts.grond,
              cell: (z) =>
                z.grond && (
                  <>
                    {grondWoorden[z.grond][taal]}. {z.omvang} {z.afweging}{' '}
                    {z.vervallenOp
                      ? texts.vervallen
                      : z.herzienOp && texts.herzienOp(longDate(z.herzienOp, taal))}
                  </>
                ),
            },
          ]}
        />
      ) : (
        <Formulier
          form={form}
          label={texts.raadpleegTitel}
          actions={
            <Knop type="submit" variant="primair" busy={form.busy}>
              {texts.raadpleeg}
            </Knop>
          }
        >
          <Dagveld label={texts.antwoordDag} {...form.field('antwoordVoor')} />
        </Formulier>
      )}
    </Kaart>
  )
}
