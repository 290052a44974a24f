import type { FormulaireConvention } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { parseFiness } from '@eps/identifiers';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { findByNumero } from '../professionnels/find-by-numero.ts';
import type { Categorie } from '../registre/columns.ts';
import { newId } from '../vault/random.ts';

interface Holder {
  readonly espace: EspaceId;
  readonly form: FormulaireConvention;
  /** Of one whom the registre does not have; guessed from the number otherwise. */
  readonly categorie?: Categorie | undefined;
}

export interface WrittenHolder {
  readonly professionnelId: string;
  /** The address that was on file: its owner is told too. */
  readonly formerEmail: string | null;
}

/** What the hash of an imported row never is: the next import writes the organisation's own row again. */
const NOT_IMPORTED = 'convention';

/**
 * The professionnel of an accepted form and their place, under convention: brought up to date where the
 * registre has the number, created otherwise. Null when two professionnels share it.
 */
export async function writeHolder(
  ctx: Context,
  trx: Transaction,
  holder: Holder,
): Promise<WrittenHolder | null> {
  const { espace, form } = holder;
  const known = await findByNumero(trx, espace, form.finess);
  if (!known) {
    const taken = await trx('lieux_exercice')
      .where({ numero: form.finess })
      .whereIn('professionnel_id', trx('professionnels').where({ espace }).select('id'))
      .first('id');
    if (taken) return null;
    return { professionnelId: await insertHolder(ctx, trx, holder), formerEmail: null };
  }
  const now = toInstant(ctx.clock.now());
  const { professionnel, lieu } = known;
  await trx('professionnels')
    .where({ id: professionnel.id })
    .update({
      email: form.email,
      source_empreinte: NOT_IMPORTED,
      maj_le: now,
      // A person keeps their own name; a structure takes the one it signs with.
      ...(professionnel.nom === '' ? { raison_sociale: form.raisonSociale } : {}),
    });
  await trx('lieux_exercice')
    .where({ id: lieu.id })
    .update({ ...placeColumns(form), maj_le: now });
  return { professionnelId: professionnel.id, formerEmail: professionnel.email };
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

function placeColumns(form: FormulaireConvention) {
  const adresse = [form.complement, form.adresse].filter((line) => line !== '').join(', ');
  return {
    raison_sociale: form.raisonSociale,
    adresse,
    code_postal: form.codePostal,
    ville: form.ville,
    conventionne: 'oui' as const,
    source_empreinte: NOT_IMPORTED,
  };
}

/** A FINESS is a structure's, any other number a person's. */
function categoryOf(numero: string): Categorie {
  return parseFiness(numero).accepted ? 'etablissement' : 'liberal';
}
