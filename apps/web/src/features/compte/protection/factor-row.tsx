import { useQuery } from '@tanstack/react-query';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DefinitionRows } from '../../../ui/definition-rows.tsx';
import { secondFacteurQuery } from '../securite/second-facteur-query.ts';
import { protectionTexts } from './texts.fr.ts';

const T = protectionTexts.identifiants;

/** The second factor, and the page where it is added or changed. */
export function FactorRow() {
  const espace = useEspaceId();
  const { data, isError } = useQuery(secondFacteurQuery(espace));
  if (data === undefined && !isError) return null;
  // Without an answer the page where it is managed is still one click away.
  const active = data === undefined ? null : data.activeLe !== null;
  return (
    <DefinitionRows
      rows={[
        {
          label: T.secondFacteur,
          value: active === null ? T.facteurNonLu : active ? T.application : T.aucunFacteur,
          action: (
            <ButtonLink size="small" to={pathsOf(espace).monCompteSecondFacteur}>
              {active === false ? T.ajouter : T.gerer}
              <span className="sr-only">{T.modifierQuoi(T.secondFacteur)}</span>
            </ButtonLink>
          ),
        },
      ]}
    />
  );
}
