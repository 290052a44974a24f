import type { AccueilView } from '@eps/contracts';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { type Rubrique, rubriquesOf } from '../../lib/rubriques.ts';
import { ServiceTiles } from './service-tiles.tsx';
import { visibleServices } from './visible-services.ts';

/** A11: the services under the headings that the main navigation leads to. */
export function RubriqueSections({ accueil }: { accueil: AccueilView }) {
  const { services } = useEspace();
  return (
    <div className="accueil__rubriques">
      {rubriquesOf(visibleServices(services, accueil)).map((rubrique) => (
        <RubriqueSection key={rubrique.ancre} rubrique={rubrique} accueil={accueil} />
      ))}
    </div>
  );
}

/** Beyond three the tiles of a heading take several rows. */
const MOST = 3;

interface RubriqueSectionProps {
  rubrique: Rubrique;
  accueil: AccueilView;
}

function RubriqueSection({ rubrique: { titre, ancre, services }, accueil }: RubriqueSectionProps) {
  const { hash, key } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  // Each click on the navigation leads there again, whatever was scrolled meanwhile.
  const followed = useRef<string | null>(null);
  useEffect(() => {
    if (hash !== `#${ancre}` || followed.current === key) return;
    followed.current = key;
    heading.current?.focus();
  }, [hash, key, ancre]);
  return (
    <section aria-labelledby={ancre} data-tuiles={Math.min(services.length, MOST)}>
      <h2 className="accueil__services" id={ancre} ref={heading} tabIndex={-1}>
        {titre}
      </h2>
      <ServiceTiles accueil={accueil} services={services} />
    </section>
  );
}
