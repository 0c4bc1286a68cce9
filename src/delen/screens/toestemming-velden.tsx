import { longDate } from '../../web/datum.ts'
import { Melding } from '../../web/kit/melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import type { FormulierState } from '../../web/kit/use-formulier.ts'
import { Link } from '../../web/navigatie/link.tsx'
import { listInWords, type Taal, useTaal, useTexts } from '../../web/texts.ts'
import type { PubliekAntwoord } from '../contract.ts'
import type { Velden } from './schrijf-velden.ts'
import { delenTexts } from './texts.ts'
import {
  askPath,
  asksToestemming,
  chosenToestemming,
  fittingToestemmingen,
  type Geldig,
  needToestemming,
  offersToestemming,
} from './toestemming-nodig.ts'

type Props = { form: FormulierState<Velden>; publiek: PubliekAntwoord; casusId: string }

/** Where consent is needed: the consents that hold for exactly this, or the way to ask for one. */
export function ToestemmingVelden({ form, publiek, casusId }: Props) {
  const texts = useTexts(delenTexts)
  const taal = useTaal()
  const { values } = form
  if (!offersToestemming(values, publiek)) return null
  const fitting = fittingToestemmingen(values, publiek)
  const field = form.field('toestemmingId')
  return (
    <section className="geheim-velden" aria-label={texts.toestemming}>
      {fitting.length === 0 ? (
        <div id={`${form.id}-toestemmingId`} tabIndex={-1}>
          <Melding tone="let-op" title={texts.geenToestemming}>
            <p>
              <Waarom values={values} publiek={publiek} />
            </p>
            <p>{values.iedereen ? texts.toestemmingIedereen : texts.geenToestemmingUitleg}</p>
            {!values.iedereen && <Link to={askPath(casusId, values, publiek)}>{texts.naarToestemming}</Link>}
          </Melding>
          {field.error && <p className="veld__fout">{field.error}</p>}
        </div>
      ) : (
        <RadioKaarten
          label={texts.welkeToestemming}
          hint={<Waarom values={values} publiek={publiek} />}
          optional={!asksToestemming(values, publiek)}
          options={fitting.map((t) => ({ value: t.id, ...inWords(t, texts, taal) }))}
          {...field}
          value={chosenToestemming(values, publiek) ?? ''}
        />
      )}
    </section>
  )
}

/** Who asks for it: the table for the writer, or for these readers. */
function Waarom({ values, publiek }: { values: Velden; publiek: PubliekAntwoord }) {
  const texts = useTexts(delenTexts)
  const taal = useTaal()
  const readers = needToestemming(values, publiek).map((o) => o.naam)
  if (publiek.toestemming.geven.includes(values.categorie)) return texts.toestemmingGever
  if (readers.length > 0) return texts.toestemmingLezers(listInWords(readers, taal), readers.length > 1)
  return values.geheimGrond === 'toestemming' ? texts.toestemmingGeheim : texts.toestemmingOuders
}

/** 'Sem zei ja op 3 november 2026', and what for, to whom, until when. */
function inWords(t: Geldig, texts: ReturnType<typeof useTexts<typeof delenTexts.nl>>, taal: Taal) {
  const said = t.ja.map((j) => texts.zeiJa(j.naam, longDate(j.op, taal)))
  const to = [...t.aan.map((o) => o.naam), ...(t.aanOuders ? [texts.ouders] : [])]
  return {
    label: said.length > 0 ? listInWords(said, taal) : texts.welJa,
    hint: texts.toestemmingKeuze(t.waarvoor.slice(0, 80), listInWords(to, taal), longDate(t.tot, taal)),
  }
}
