import { useEspace } from '../../lib/espace-context.ts';
import { LinkFrame } from './link-frame.tsx';
import { ActivateAddress } from './activate-address.tsx';
import { ActivateCompte } from './activate-compte.tsx';
import { liensTexts as T } from './texts.fr.ts';
import { useLink } from './use-link.ts';
import { suiteOfDead } from './suite-of-dead.ts';
import { UnknownLink } from './unknown-link.tsx';
import { ValidateCandidate } from './validate-candidate.tsx';

/** The page of links that prove an address, or that open an account. The server says which. */
export function ActivationScreen() {
  const { codeConfidentiel, creation } = useEspace();
  const { jeton, inspection } = useLink('activation');
  // Where no account is opened by a link, there is one kind only.
  const likely = codeConfidentiel === null ? 'adresse' : null;
  const pending = jeton !== null && inspection.data === undefined && inspection.error === null;
  if (pending) {
    const opening = creation === null ? 'compte' : 'creation';
    const words = likely === null ? opening : 'activation';
    return (
      <LinkFrame words={words} titre={T[words].titre} phrase={null}>
        <p className="lien-attente" role="status">
          {T.examen}
        </p>
      </LinkFrame>
    );
  }
  const link = { jeton, inspection };
  const suite = inspection.data?.suite ?? suiteOfDead(inspection.error) ?? likely;
  if (suite === null) return <UnknownLink link={link} />;
  if (suite === 'candidat') return <ValidateCandidate link={link} />;
  return suite === 'compte' ? <ActivateCompte link={link} /> : <ActivateAddress link={link} />;
}
