import { useQueryClient } from '@tanstack/react-query'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { iconBelVol, iconErbij, iconJa, iconVerder, iconZien } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { classOf, Knop } from '../../../web/kit/knop.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { Link } from '../../../web/navigatie/link.tsx'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { AfspraakLezen, AkkoordAntwoord } from '../../contract.ts'
import { eensTexts } from './texts.ts'

const choices = ['later', 'eenDag', 'samen', 'anders'] as const
type Keuze = (typeof choices)[number]
type Waarden = { antwoord: 'ja' | 'nee' | ''; keuzes: string[]; eigen: string }
type EensFormulierProps = {
  vraag: AfspraakLezen
  mijn: AkkoordAntwoord
  back: string
  onSent: (antwoord: 'ja' | 'nee') => void
}

/** Yes or no; with a no, what would make it a yes, in quick words or own words. Kept as a draft until sent. */
export function EensFormulier({ vraag, mijn, back, onSent }: EensFormulierProps) {
  const texts = useTexts(eensTexts)
  const taal = useTaal()
  const queryClient = useQueryClient()
  const { afspraak } = vraag
  const form = useFormulier<Waarden>({
    initial: { antwoord: '', keuzes: [], eigen: '' },
    klad: `eens:${afspraak.id}`,
    validate: ({ antwoord }) => (antwoord === '' ? { antwoord: texts.kiesEen } : {}),
    send: async ({ antwoord, keuzes, eigen }) => {
      if (antwoord === '') return
      const words = [
        ...choices
          .filter((key) => keuzes.includes(key) && key !== 'anders')
          .map((key) => `${texts.keuzes[key]}.`),
        eigen,
      ]
      await send('PUT', `/v1/afspraken/${afspraak.id}/akkoorden/${mijn.betrokkenheidId}`, {
        body: {
          afspraakVersie: afspraak.versie,
          antwoord,
          heleReeks: afspraak.reeks !== null,
          watMaaktJa: antwoord === 'nee' ? words.filter((part) => part !== '').join(' ') : '',
        },
        ifMatch: `"${mijn.versie}"`,
      })
      onSent(antwoord)
      await queryClient.invalidateQueries()
    },
  })
  const no = form.values.antwoord === 'nee'
  return (
    <Formulier
      form={form}
      label={texts.titel}
      actions={
        <div className="eens__acties">
          <Knop
            type="submit"
            variant="primair"
            wide
            iconAfter={iconVerder}
            busy={form.busy}
            busyLabel={texts.stuurBezig}
          >
            {texts.stuur}
          </Knop>
          <BelEerst vraag={vraag} />
          <Link to={back} className="eens__later">
            {texts.kiesLater}
          </Link>
        </div>
      }
    >
      <RadioKaarten
        label={texts.vraag}
        look="groot"
        {...form.field('antwoord')}
        options={[
          { value: 'ja', label: texts.ja, hint: texts.jaHint },
          { value: 'nee', label: texts.nee, hint: texts.neeHint },
        ]}
      />
      {no && (
        <div className="eens__wat">
          <SnelleKeuzes value={form.values.keuzes} onChange={(keuzes) => form.set('keuzes', keuzes)} />
          <Spreekvlak label={texts.zegZelf} own optional rows={3} {...form.field('eigen')} />
        </div>
      )}
      <section className="eens__na">
        <h2>{texts.naNee}</h2>
        <p>{vraag.naNee[taal]}</p>
        {afspraak.reeks && <p>{texts.heleReeks}</p>}
      </section>
      <p className="eens__zien">
        <Icoon pad={iconZien} />
        <span>
          <strong>{texts.ditZien}</strong>{' '}
          {listInWords([texts.jij, ...vraag.wieZien.filter((naam) => naam !== mijn.naam)], taal)}.{' '}
          {texts.pasAls}
        </span>
      </p>
    </Formulier>
  )
}

/** Words to press instead of to write; more than one may hold. */
function SnelleKeuzes({
  value,
  onChange,
}: {
  value: readonly string[]
  onChange: (value: string[]) => void
}) {
  const texts = useTexts(eensTexts)
  const toggle = (key: Keuze) =>
    onChange(value.includes(key) ? value.filter((other) => other !== key) : [...value, key])
  return (
    <fieldset>
      <legend className="eens__vraag">{texts.watMaaktJa}</legend>
      <p>{texts.magMeer}</p>
      <div className="eens__keuzes">
        {choices.map((key) => (
          <label key={key} className="eens__keuze">
            <input
              type="checkbox"
              className="alleen-voor-lezers"
              checked={value.includes(key)}
              onChange={() => toggle(key)}
            />
            <Icoon pad={value.includes(key) ? iconJa : iconErbij} />
            <span>{texts.keuzes[key]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The vaste persoon first; without one, who asks this. */
function BelEerst({ vraag: { vastePersoon, eigenaar } }: { vraag: AfspraakLezen }) {
  const texts = useTexts(eensTexts)
  const someone = [vastePersoon, eigenaar].find((mens) => mens?.telefoon && mens.kant === 'professional')
  if (!someone?.telefoon) return null
  return (
    <a
      href={`tel:${someone.telefoon.replace(/[^+\d]/g, '')}`}
      className={classOf({ variant: 'tweede', wide: true })}
    >
      <Icoon pad={iconBelVol} />
      <span>{texts.belEerst(someone.roepnaam)}</span>
    </a>
  )
}
