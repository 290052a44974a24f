import type { CompteView } from '@eps/contracts';
import { useQuery } from '@tanstack/react-query';
import ShieldAlert from 'lucide-react/icons/shield-alert';
import ShieldCheck from 'lucide-react/icons/shield-check';
import { Link } from 'react-router';
import { useEspace } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { secondFacteurQuery } from '../securite/second-facteur-query.ts';
import { howLongAgo, protectionTexts } from './texts.fr.ts';

const T = protectionTexts.bilan;

/** What protects the account, in a sentence, and what would protect it more. */
export function ProtectionBanner({ compte }: { compte: CompteView }) {
  const { id, cps } = useEspace();
  const { data: factor } = useQuery(secondFacteurQuery(id));
  const { emailVerifie, carte, motDePasseChangeLe, professionnel } = compte;
  const active = factor === undefined ? null : factor.activeLe !== null;
  const good = emailVerifie && (carte !== null || active === true);
  const Icon = good ? ShieldCheck : ShieldAlert;
  const facts = [
    emailVerifie ? T.adresseValidee : T.adresseAValider,
    motDePasseChangeLe === null ? T.motDePasseJamais : T.motDePasse(howLongAgo(motDePasseChangeLe)),
    // A structure has no card of its own.
    cps === null || professionnel.rpps === null ? null : carte === null ? T.sansCarte : T.carte,
    active === true ? T.secondFacteur : null,
    active === false && !good ? T.sansSecondFacteur : null,
  ].filter((fact) => fact !== null);
  return (
    <section className="bilan" data-good={good ? '' : undefined} aria-labelledby="bilan">
      <Icon aria-hidden="true" size={28} />
      <div>
        <h2 id="bilan">{good ? T.bon : T.mieux}</h2>
        <p>{capitalised(facts.join(' · '))}</p>
      </div>
      {active === false ? <Link to={pathsOf(id).monCompteSecondFacteur}>{T.ajouter}</Link> : null}
    </section>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
