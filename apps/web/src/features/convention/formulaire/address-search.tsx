import { fieldTexts, searchAddress, type ResponseOf } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import Search from 'lucide-react/icons/search';
import { useId, useRef, useState, type ReactNode } from 'react';
import { call } from '../../../lib/api.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { conventionWords } from '../texts.fr.ts';

const T = conventionWords.adresse;
const SHORTEST = 3;

type Found = ResponseOf<typeof searchAddress>['adresses'][number];

interface AddressSearchProps {
  onChoose: (address: Found) => void;
  /** The field it fills. */
  children: ReactNode;
}

/** « trouver mon adresse »: a search that fills the fields; they work without it. */
export function AddressSearch({ onChoose, children }: AddressSearchProps) {
  const panel = useId();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  return (
    <div className="convention-adresse" ref={opener}>
      {children}
      <div className="convention-adresse__trouver">
        <LinkButton
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => {
            setChosen(false);
            setOpen((now) => !now);
          }}
        >
          {T.trouver}
        </LinkButton>
        <span role="status">{chosen ? T.choisie : ''}</span>
      </div>
      <div id={panel} hidden={!open}>
        {open ? (
          <SearchPanel
            onClose={close}
            onChoose={(address) => {
              onChoose(address);
              setChosen(true);
              close();
            }}
          />
        ) : null}
      </div>
    </div>
  );
}

interface SearchPanelProps {
  onChoose: (address: Found) => void;
  onClose: () => void;
}

function SearchPanel({ onChoose, onClose }: SearchPanelProps) {
  const espace = useEspaceId();
  const [typed, setTyped] = useState('');
  const [short, setShort] = useState(false);
  const search = useMutation({
    mutationFn: (q: string) => call(searchAddress, { params: { espace }, query: { q } }),
  });
  const find = (): void => {
    const q = typed.trim();
    setShort(q.length < SHORTEST);
    if (q.length >= SHORTEST && !search.isPending) search.mutate(q);
  };
  const found = search.data?.adresses;
  return (
    <div className="convention-recherche">
      <TextField
        label={T.champ}
        hint={T.aide}
        name="rechercheAdresse"
        autoComplete="off"
        autoFocus
        value={typed}
        error={short ? fieldTexts.adresseCherchee : undefined}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          // A form cannot stand in another: Enter searches, and sends nothing else.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          find();
        }}
      />
      <div className="convention-recherche__boutons">
        <Button
          size="small"
          icon={<Search aria-hidden="true" />}
          busy={search.isPending}
          busyLabel={T.envoi}
          onClick={find}
        >
          {T.chercher}
        </Button>
        <Button size="small" look="tertiary" onClick={onClose}>
          {T.fermer}
        </Button>
      </div>
      <FailureNotice error={search.error} />
      <p role="status">{found === undefined ? '' : T.trouvees(found.length)}</p>
      {found === undefined || found.length === 0 ? null : (
        <ul className="convention-recherche__liste">
          {found.map((address) => (
            <li key={address.libelle}>
              <LinkButton onClick={() => onChoose(address)}>{address.libelle}</LinkButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
