import { errors, interactionPolicy } from 'oidc-provider';

const { Check, Prompt, base } = interactionPolicy;

/**
 * When a card is asked for: nobody is known, or `prompt=login`. Requests that Pro Santé Connect
 * would refuse are refused first, so that a portal that forgets something learns it here:
 * `acr_values=eidas1` and `scope=openid scope_all` are mandatory (§8).
 */
export function cardPolicy() {
  const prompts = base();
  prompts.remove('consent');
  prompts.add(new Prompt({ name: 'usage' }, rule), 0);
  return prompts;
}

const rule = new Check('usage', 'the request is not one of Pro Santé Connect', (ctx) => {
  const { acr_values: acr, scope } = ctx.oidc.params ?? {};
  if (!wordsOf(acr).includes('eidas1')) {
    throw new errors.InvalidRequest('acr_values must be eidas1');
  }
  if (!wordsOf(scope).includes('scope_all')) {
    throw new errors.InvalidScope('scope must be openid scope_all', 'scope_all');
  }
  return Check.NO_NEED_TO_PROMPT;
});

function wordsOf(parameter: unknown): string[] {
  return typeof parameter === 'string' ? parameter.split(' ') : [];
}
