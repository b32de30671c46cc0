/** Texts of a clock that can't be right, and of changes that bear a time in the future. */
export const clockTexts = {
  banner: (count: number, moment: string) =>
    `${count === 1 ? 'Eén wijziging draagt' : `${count} wijzigingen dragen`} een tijd in de toekomst, tot ${moment}. De klok van een laptop liep voor, of die van deze laptop loopt nu achter. Wat nu wordt ingevuld, komt daarachter te staan, en een collega kan het niet overnemen.`,
  saved: (now: string, before: string) =>
    `Bewaard, maar de klok van deze laptop staat op ${now}, vóór de vorige wijziging van ${before}: klopt de klok niet, zet die dan goed, want anders staat in Wijzigingen de verkeerde dag.`,
  section: 'Klok van deze laptop',
  now: (now: string) =>
    `Volgens deze laptop is het ${now}. Die tijd komt bij elke wijziging te staan.`,
  behind: (until: string) =>
    `Er zijn wijzigingen tot ${until}: later dan nu. Klopt de klok niet, zet die dan goed; anders komt in Wijzigingen de verkeerde dag te staan. Klopt de klok wel, dan zijn de tijden te herstellen.`,
  open: 'Tijden herstellen',
  title: 'Tijden in de toekomst herstellen',
  text: (now: string) =>
    `Volgens deze laptop is het ${now}. Klopt dat niet, zet dan eerst de klok goed. Klopt het wel, dan krijgen de wijzigingen uit de toekomst de tijd van nu, in dezelfde volgorde. Wat is ingevuld, blijft hetzelfde. Dagen die zelf zijn ingevuld, veranderen niet: kijk die na.`,
  kept: 'Vooraf wordt een momentopname bewaard. Onder Instellingen is dit terug te draaien tot er iets nieuws is ingevoerd of de pagina opnieuw wordt geladen.',
  confirm: 'Tijden herstellen',
  cancel: 'Annuleren',
  done: 'De tijden zijn hersteld.',
  failed:
    'De tijden zijn niet hersteld en er is niets gewijzigd: er kwam net iets bij, of er is geen ruimte voor een momentopname. Probeer het opnieuw.',
} as const;
