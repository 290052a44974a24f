import { useFormContext } from 'react-hook-form';
import { Link } from 'react-router';
import { useConfirmByCard } from '../../../lib/confirm-identity/use-confirm-by-card.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { pathsOf } from '../../../lib/paths.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PasswordField } from '../../../ui/password-field.tsx';
import type { ChangeValues } from './change-form.ts';
import { protectionTexts as T } from './texts.fr.ts';

/** The current password, and what replaces it for who does not know it. */
export function CurrentPassword() {
  const { id, cps } = useEspace();
  const { register, formState } = useFormContext<ChangeValues>();
  const { motDePasseOublie } = pathsOf(id);
  return (
    <>
      <PasswordField
        {...register('motDePasseActuel')}
        label={T.actuel}
        hint={T.actuelAide}
        autoComplete="current-password"
        error={formState.errors.motDePasseActuel?.message}
      />
      <div className="changement__oublie">
        {cps === null ? <Link to={motDePasseOublie}>{T.oublie}</Link> : <ByCard />}
      </div>
    </>
  );
}

function ByCard() {
  const card = useConfirmByCard();
  return (
    <>
      <FailureNotice error={card.error} onRetry={card.leave} />
      <p>
        {T.oublie}{' '}
        <LinkButton aria-busy={card.leaving || undefined} onClick={card.leave}>
          {card.leaving ? T.versCarte : T.parCarte}
        </LinkButton>
      </p>
    </>
  );
}
