import type { FormulaireConvention } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { parseFiness } from '@eps/identifiers';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { findByNumero } from '../professionnels/find-by-numero.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import type { Categorie } from '../registre/columns.ts';
import { newId } from '../vault/random.ts';
import { findKnownHolder, postalColumns, type KnownHolder } from './known-holder.ts';

interface Holder {
  readonly espace: EspaceId;
  readonly form: FormulaireConvention;
  /** Of one whom the registre does not have; guessed from the number otherwise. */
  readonly categorie?: Categorie | undefined;
  /** The agent has made sure that the form is theirs whom the registre knows. */
  readonly remplacerCoordonnees: boolean;
}

export interface WrittenHolder {
  readonly professionnelId: string;
  /** As they were before, null where the registre did not have the number. */
  readonly known: KnownHolder | null;
  /** What was on file is on file still: nothing of the form has been written but the convention. */
  readonly gardees: boolean;
}

/** What the hash of an imported row never is: the next import writes the organisation's own row again. */
const NOT_IMPORTED = 'convention';

/**
 * The professionnel of an accepted form and their place, under convention: brought up to date where the
 * registre has the number, created otherwise. Null when two professionnels share it.
 *
 * Codes leave to the addresses on file, and a form may be anybody's: where there is an account, or
 * another address on file, the addresses stay unless the agent asks otherwise.
 */
export async function writeHolder(
  ctx: Context,
  trx: Transaction,
  holder: Holder,
): Promise<WrittenHolder | null> {
  const { espace, form } = holder;
  const found = await findByNumero(trx, espace, form.finess);
  // An account is made under the same lock: none appears between what is read and what is written.
  await lockProfessionnel(trx, found?.professionnel.id ?? '');
  const known = found && (await findKnownHolder(ctx, trx, holder));
  if (!known) {
    const taken = await trx('lieux_exercice')
      .where({ numero: form.finess })
      .whereIn('professionnel_id', trx('professionnels').where({ espace }).select('id'))
      .first('id');
    if (taken) return null;
    return { professionnelId: await insertHolder(ctx, trx, holder), known: null, gardees: false };
  }
  const gardees = (known.compte || known.autreAdresse) && !holder.remplacerCoordonnees;
  await updateHolder(ctx, trx, { form, known, gardees });
  return { professionnelId: known.professionnel.id, known, gardees };
}

interface HolderUpdate {
  readonly form: FormulaireConvention;
  readonly known: KnownHolder;
  readonly gardees: boolean;
}

async function updateHolder(
  ctx: Context,
  trx: Transaction,
  { form, known, gardees }: HolderUpdate,
): Promise<void> {
  const { professionnel, lieu } = known;
  const maj_le = toInstant(ctx.clock.now());
  const place = gardees ? underConvention : placeColumns(form);
  await trx('lieux_exercice')
    .where({ id: lieu.id })
    .update({ ...place, maj_le });
  if (gardees) return;
  await trx('professionnels')
    .where({ id: professionnel.id })
    .update({
      email: form.email,
      source_empreinte: NOT_IMPORTED,
      maj_le,
      // A person keeps their own name; a structure takes the one it signs with.
      ...(professionnel.nom === '' ? { raison_sociale: form.raisonSociale } : {}),
    });
}

async function insertHolder(ctx: Context, trx: Transaction, holder: Holder): Promise<string> {
  const { espace, form } = holder;
  const now = toInstant(ctx.clock.now());
  const categorie = holder.categorie ?? categoryOf(form.finess);
  const cle = `${categorie}:${form.finess}`;
  const id = newId();
  await trx('professionnels').insert({
    id,
    espace,
    cle,
    rpps: null,
    nom: '',
    prenom: '',
    raison_sociale: form.raisonSociale,
    civilite: '',
    date_naissance: null,
    profession: '',
    specialites: '[]',
    telephone_mobile: null,
    email: form.email,
    nir_chiffre: null,
    nir_empreinte: null,
    iban_chiffre: null,
    iban_fin_empreinte: null,
    provisoire_empreinte: null,
    source_empreinte: NOT_IMPORTED,
    cree_le: now,
    maj_le: now,
  });
  await trx('lieux_exercice').insert({
    id: newId(),
    professionnel_id: id,
    cle,
    categorie,
    numero: form.finess,
    situation_conventionnelle: '',
    agrement_radio: '',
    caisse: '',
    ...placeColumns(form),
    maj_le: now,
  });
  return id;
}

const underConvention = { conventionne: 'oui', source_empreinte: NOT_IMPORTED } as const;

function placeColumns(form: FormulaireConvention) {
  return { raison_sociale: form.raisonSociale, ...postalColumns(form), ...underConvention };
}

/** A FINESS is a structure's, any other number a person's. */
function categoryOf(numero: string): Categorie {
  return parseFiness(numero).accepted ? 'etablissement' : 'liberal';
}
