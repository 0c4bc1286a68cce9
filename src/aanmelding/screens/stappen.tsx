import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import type { FormulierState } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { ConceptWaarden } from './concept-waarden.ts'
import { Overig } from './overig.tsx'
import type { OrganisatieKeuze, RegimeKeuze } from './regimes.ts'
import { aanmeldingTexts } from './texts.ts'

type StapProps = { form: FormulierState<ConceptWaarden> }

/** The steps of a concept, in the order in which one would tell it. */
export function StapBellen({ form }: StapProps) {
  const texts = useTexts(aanmeldingTexts)
  const { value, onChange, ...field } = form.field('kanLichter')
  return (
    <Sectie title={texts.stap.bellen}>
      <RadioKaarten
        {...field}
        look="pil"
        label={texts.kanLichter}
        value={value === 'onbekend' ? '' : value}
        onChange={(next) => onChange(next || 'onbekend')}
        options={[
          { value: 'ja', label: texts.lichterJa },
          { value: 'nee', label: texts.lichterNee },
        ]}
      />
      {value === 'ja' && (
        <Melding title={texts.bel} live>
          {texts.lichterJaHint}
        </Melding>
      )}
      {value === 'nee' && (
        <Tekstvlak label={texts.veld.eerstGebeld} rows={2} max={4000} {...form.field('eerstGebeld')} />
      )}
    </Sectie>
  )
}

export function StapWie({
  form,
  bsn,
}: StapProps & { bsn: { value: string; onChange: (value: string) => void } | null }) {
  const { stap, veld } = useTexts(aanmeldingTexts)
  return (
    <Sectie title={stap.wie}>
      <div className="aanmelding-raster">
        <Tekstveld label={veld.roepnaam} {...form.field('roepnaam')} />
        <Tekstveld label={veld.tussenvoegsel} optional {...form.field('tussenvoegsel')} />
        <Tekstveld label={veld.achternaam} {...form.field('achternaam')} />
        <Dagveld label={veld.geboortedatum} {...form.field('geboortedatum')} />
        {bsn && (
          <Tekstveld
            name="bsn"
            label={veld.bsn}
            hint={veld.bsnHint}
            optional
            inputMode="numeric"
            short
            {...bsn}
          />
        )}
      </div>
      <div className="aanmelding-raster">
        <Tekstveld label={veld.adres} optional {...form.field('adres')} />
        <Tekstveld label={veld.postcode} optional short {...form.field('postcode')} />
        <Tekstveld label={veld.woonplaats} optional {...form.field('woonplaats')} />
        <Tekstveld label={veld.telefoonJeugdige} optional type="tel" {...form.field('telefoonJeugdige')} />
        <Tekstveld label={veld.telefoonOuder} optional type="tel" {...form.field('telefoonOuder')} />
        <Tekstveld label={veld.email} optional type="email" {...form.field('email')} />
        <Tekstveld label={veld.school} optional {...form.field('school')} />
      </div>
    </Sectie>
  )
}

export function StapVraag({ form }: StapProps) {
  const { stap, veld } = useTexts(aanmeldingTexts)
  return (
    <Sectie title={stap.vraag}>
      <Tekstvlak label={veld.vraag} own rows={3} max={4000} {...form.field('vraag')} />
      {form.values.vraag === '' && (
        <Tekstvlak label={veld.vraagNogNiet} rows={2} max={4000} {...form.field('vraagNogNiet')} />
      )}
    </Sectie>
  )
}

export function StapAanleiding({ form, overig }: StapProps & { overig: Record<string, string> }) {
  const { stap, veld } = useTexts(aanmeldingTexts)
  return (
    <Sectie title={stap.aanleiding}>
      <Tekstvlak label={veld.reden} max={4000} {...form.field('reden')} />
      <Tekstvlak label={veld.geprobeerd} max={4000} {...form.field('geprobeerd')} />
      <Overig overig={overig} />
    </Sectie>
  )
}

export function StapCriteria({ form, regime }: StapProps & { regime: RegimeKeuze }) {
  const texts = useTexts(aanmeldingTexts)
  const taal = useTaal()
  return (
    <Sectie title={texts.stap.criteria} beside={texts.criteriaUitleg(regime.gegevens.bron)}>
      {regime.gegevens.criteria.map((c) => (
        <Tekstvlak
          key={c.code}
          label={c[taal]}
          hint={c.vraag[taal]}
          rows={3}
          max={4000}
          {...form.field(`criteria.${c.code}`)}
        />
      ))}
    </Sectie>
  )
}

export function StapNaar({ form, ontvangers }: StapProps & { ontvangers: readonly OrganisatieKeuze[] }) {
  const { stap, veld } = useTexts(aanmeldingTexts)
  const options = ontvangers.map((o) => ({ value: o.id, label: o.naam }))
  return (
    <Sectie title={stap.naar}>
      <Keuzelijst label={veld.ontvangerId} options={options} {...form.field('ontvangerId')} />
    </Sectie>
  )
}

export function StapWeten({ form }: StapProps) {
  const texts = useTexts(aanmeldingTexts)
  const { value, onChange, ...field } = form.field('geinformeerd')
  return (
    <Sectie title={texts.stap.weten}>
      <RadioKaarten
        {...field}
        look="pil"
        label={texts.veld.geinformeerd}
        value={value === 'onbekend' ? '' : value}
        onChange={(next) => onChange(next || 'onbekend')}
        options={[
          { value: 'ja', label: texts.ja },
          { value: 'nog_niet', label: texts.nogNiet },
        ]}
      />
      {value === 'nog_niet' && (
        <>
          <Tekstvlak
            label={texts.veld.geinformeerdReden}
            rows={2}
            max={4000}
            {...form.field('geinformeerdReden')}
          />
          <Dagveld label={texts.veld.informerenVoor} {...form.field('informerenVoor')} />
        </>
      )}
    </Sectie>
  )
}

export function StapControle({ form }: StapProps) {
  const { stap, veld } = useTexts(aanmeldingTexts)
  return (
    <Sectie title={stap.controle}>
      <Vinkje label={veld.gecontroleerd} {...form.field('gecontroleerd')} />
    </Sectie>
  )
}
