import ArrowRight from 'lucide-react/icons/arrow-right';
import AtSign from 'lucide-react/icons/at-sign';
import KeyRound from 'lucide-react/icons/key-round';
import LifeBuoy from 'lucide-react/icons/life-buoy';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { OtherWay, WizardLayout } from '../../ui/wizard-layout.tsx';
import './identifiants-oublies.css';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.choix;

/** O7: which of the two was forgotten. */
export function IdentifiantsOubliesScreen() {
  const { id, organisation } = useEspace();
  const paths = pathsOf(id);
  return (
    <WizardLayout>
      <PageTitle documentTitle={`${T.titre} — ${organisation.nom}`} lead={T.phrase}>
        {T.titre}
      </PageTitle>
      <ul className="oublis">
        <Way
          to={paths.motDePasseOublie}
          icon={<KeyRound aria-hidden="true" size={28} />}
          title={T.motDePasse}
          detail={T.motDePasseAide}
        />
        <Way
          to={paths.parcours('recuperation')}
          icon={<AtSign aria-hidden="true" size={28} />}
          title={T.adresse}
          detail={T.adresseAide}
        />
      </ul>
      <p>
        <Link to={paths.connexion}>{T.retour}</Link>
      </p>
      <OtherWay icon={<LifeBuoy aria-hidden="true" />} title={T.niLun}>
        <p>{T.niLunAide}</p>
        <ButtonLink to={paths.assistance}>{T.assistance}</ButtonLink>
      </OtherWay>
    </WizardLayout>
  );
}

function Way(props: { to: string; icon: ReactNode; title: string; detail: string }) {
  return (
    <li className="oublis__way">
      {props.icon}
      <div>
        <h2>
          <Link to={props.to}>{props.title}</Link>
        </h2>
        <p>{props.detail}</p>
      </div>
      <ArrowRight aria-hidden="true" size={22} />
    </li>
  );
}
