import { expect, it } from 'vitest';
import {
  activate,
  atOnce,
  awaitingActivation,
  describeOnEachDialect,
  freshContext,
  inscriptionOf,
  insertCompte,
  insertTiers,
  issuedCode,
  lastToken,
  otherNumero,
  outcomes,
  readOutbox,
  refusalOf,
  testEmail,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { createInscription } from './create-inscription.ts';
import { resendActivation } from './resend-activation.ts';
import { saveInscriptionDraft } from './save-inscription-draft.ts';

describeOnEachDialect('resend the activation mail', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const resend = (parcoursId: string | null) =>
    resendActivation(ctx, { espace: 'tiers', parcoursId }, visiteur);

  it('sends another link, and the former one stops working', async () => {
    await insertTiers(ctx);
    const { parcoursId, jeton } = await awaitingActivation(ctx);
    ctx.clock.advanceSeconds(60);
    expect((await resend(parcoursId)).etape).toBe('activation');
    expect((await refusalOf(activate(ctx, jeton))).code).toBe('lien-utilise');
    const next = await lastToken(ctx, 'activation-compte');
    expect((await activate(ctx, next)).email).toBe(testEmail);
    expect((await refusalOf(resend(parcoursId))).code).toBe('etape-inattendue');
  });

  it('waits a minute, and sends at most 5 an hour', async () => {
    await insertTiers(ctx);
    const { parcoursId } = await awaitingActivation(ctx);
    ctx.clock.advanceSeconds(59);
    const early = await refusalOf(resend(parcoursId));
    expect(early).toMatchObject({ code: 'renvoi-trop-tot', params: { secondes: 1 } });
    for (let sent = 1; sent < 5; sent += 1) {
      ctx.clock.advanceSeconds(60);
      await resend(parcoursId);
    }
    ctx.clock.advanceSeconds(60);
    expect((await refusalOf(resend(parcoursId))).code).toBe('envois-epuises');
    expect(await readOutbox(ctx, 'activation-compte')).toHaveLength(5);
  });

  it('says that the code is no longer valid, and mails no link that would be dead', async () => {
    await insertTiers(ctx);
    const { parcoursId } = await awaitingActivation(ctx);
    ctx.clock.advanceSeconds(60);
    await issuedCode(ctx);
    expect((await refusalOf(resend(parcoursId))).code).toBe('code-confidentiel-perime');
    expect(await readOutbox(ctx, 'activation-compte')).toHaveLength(1);
  });

  it('sends one however many clicks arrive', async () => {
    await insertTiers(ctx);
    const { parcoursId } = await awaitingActivation(ctx);
    ctx.clock.advanceSeconds(60);
    const ended = await outcomes(atOnce(8, () => resend(parcoursId)));
    expect(ended.filter((end) => end === 'ok')).toHaveLength(1);
    expect(await readOutbox(ctx, 'activation-compte')).toHaveLength(2);
  });

  it('answers the same where the address is another account’s, and mails nothing', async () => {
    const taken = await insertTiers(ctx, { lieu: { numero: otherNumero } });
    await insertCompte(ctx, taken.professionnel);
    await insertTiers(ctx);
    const input = inscriptionOf({ codeConfidentiel: await issuedCode(ctx) });
    const { parcoursId, view } = await createInscription(ctx, input, visiteur);
    expect((await refusalOf(resend(parcoursId))).code).toBe('renvoi-trop-tot');
    for (let sent = 1; sent < 5; sent += 1) {
      ctx.clock.advanceSeconds(60);
      expect((await resend(parcoursId)).activation?.email).toBe(view.activation?.email);
    }
    ctx.clock.advanceSeconds(60);
    expect((await refusalOf(resend(parcoursId))).code).toBe('envois-epuises');
    expect(await readOutbox(ctx, 'activation-compte')).toEqual([]);
  });

  it('needs an inscription whose mail has left, and that is not too old', async () => {
    expect((await refusalOf(resend(null))).code).toBe('etape-inattendue');
    expect((await refusalOf(resend('unknown'))).code).toBe('parcours-expire');
    const drafted = { espace: 'tiers', parcoursId: null, valeurs: { numero: '75' } } as const;
    const { parcoursId } = await saveInscriptionDraft(ctx, drafted);
    expect((await refusalOf(resend(parcoursId))).code).toBe('etape-inattendue');
    await insertTiers(ctx);
    const late = await awaitingActivation(ctx);
    ctx.clock.advanceSeconds(3600);
    expect((await refusalOf(resend(late.parcoursId))).code).toBe('parcours-expire');
  });
});
