import { useEspace } from '../../lib/espace-context.ts';
import { LinkFrame } from './link-frame.tsx';
import { ActivateAddress } from './activate-address.tsx';
import { ActivateCompte } from './activate-compte.tsx';
import { liensTexts as T } from './texts.fr.ts';
import { useLink } from './use-link.ts';

/** The page of two kinds of link: one proves an address, the other opens an account. The server says which. */
export function ActivationScreen() {
  const { codeConfidentiel } = useEspace();
  const { jeton, inspection } = useLink('activation');
  // Where accounts are opened by a link, a dead one is most likely that one.
  const likely = codeConfidentiel === null ? 'adresse' : 'compte';
  const pending = jeton !== null && inspection.data === undefined && inspection.error === null;
  if (pending) {
    const words = likely === 'adresse' ? 'activation' : 'compte';
    return (
      <LinkFrame words={words} titre={T[words].titre} phrase={null}>
        <p className="lien-attente" role="status">
          {T.examen}
        </p>
      </LinkFrame>
    );
  }
  const suite = inspection.data?.suite ?? likely;
  const link = { jeton, inspection };
  return suite === 'compte' ? <ActivateCompte link={link} /> : <ActivateAddress link={link} />;
}
