import { espaceIds, getEspace, isEspaceId } from '@eps/espaces';
import { useId, useState, type FormEvent } from 'react';
import { isScenarioId, scenarioIds } from '../scenarios/ids.ts';
import { playScenario, scenarios } from '../scenarios/index.ts';
import { groupByEspace, linkTo } from '../scenarios/screens.ts';
import { forgetSessionCookie, openSession } from '../store/comptes.ts';
import type { MockStore } from '../store/store.ts';
import { panelTexts, scenarioTexts } from '../texts.fr.ts';
import { LastMessages } from './last-messages.tsx';

/** Floating panel of the mocked UI: picks a scenario, a person, an espace; shows what was sent. */
export function ScenarioPanel({ store }: { store: MockStore }) {
  return (
    <details className="mock-panel">
      <summary>{panelTexts.ouvrir}</summary>
      <ScenarioForm />
      <PersonForm store={store} />
      <button type="button" onClick={() => reset(store)}>
        {panelTexts.toutEffacer}
      </button>
      <p>
        <a href="/__mock">{panelTexts.tousLesEcrans}</a>
      </p>
      <h2>{panelTexts.courrier}</h2>
      <LastMessages store={store} shown={3} />
    </details>
  );
}

const groups = groupByEspace(
  scenarioIds.map((scenario) => ({ scenario, chemin: scenarios[scenario].chemin })),
);

function ScenarioForm() {
  const id = useId();
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const scenario = new FormData(event.currentTarget).get('scenario');
    if (isScenarioId(scenario))
      location.assign(linkTo({ scenario, chemin: scenarios[scenario].chemin }));
  };
  return (
    <form onSubmit={apply}>
      <label htmlFor={id}>{panelTexts.scenario}</label>
      <select id={id} name="scenario">
        {groups.map(({ titre, screens }) => (
          <optgroup key={titre} label={titre}>
            {screens.map(({ scenario }) => (
              <option key={scenario} value={scenario}>
                {scenarioTexts[scenario]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit">{panelTexts.appliquer}</button>
    </form>
  );
}

function PersonForm({ store }: { store: MockStore }) {
  const ids = { espace: useId(), personne: useId() };
  const [espace, setEspace] = useState<string>(espaceIds[0] ?? '');
  const signIn = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isEspaceId(espace)) return;
    const chosen = new FormData(event.currentTarget).get('personne');
    const compte = store.state.comptes.find(({ id }) => id === chosen);
    forgetSessionCookie(store, espace);
    if (compte) openSession(store, compte, 'mot-de-passe');
    store.save();
    location.assign(compte ? `/${espace}/accueil` : `/${espace}`);
  };
  return (
    <form onSubmit={signIn}>
      <label htmlFor={ids.espace}>{panelTexts.espace}</label>
      <select id={ids.espace} value={espace} onChange={(event) => setEspace(event.target.value)}>
        {espaceIds.map((id) => (
          <option key={id} value={id}>
            {getEspace(id).organisation.nom}
          </option>
        ))}
      </select>
      <label htmlFor={ids.personne}>{panelTexts.personne}</label>
      <select id={ids.personne} name="personne">
        <option value="">{panelTexts.personneAucune}</option>
        {store.state.comptes
          .filter((compte) => compte.espace === espace)
          .map(({ id, email }) => (
            <option key={id} value={id}>
              {email}
            </option>
          ))}
      </select>
      <button type="submit">{panelTexts.appliquer}</button>
    </form>
  );
}

function reset(store: MockStore): void {
  playScenario(store, 'happy');
  location.assign(linkTo({ scenario: 'happy', chemin: scenarios.happy.chemin }));
}
