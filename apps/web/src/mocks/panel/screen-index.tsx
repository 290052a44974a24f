import { groupByEspace, linkTo, mockedScreens } from '../scenarios/screens.ts';
import { panelTexts } from '../texts.fr.ts';

/** Links to every screen in every state. */
export function ScreenIndex() {
  return (
    <>
      <h1>{panelTexts.index}</h1>
      <p>{panelTexts.indexAide}</p>
      {groupByEspace(mockedScreens).map(({ titre, screens }) => (
        <section key={titre}>
          <h2>{titre}</h2>
          <ul>
            {screens.map((screen) => (
              <li key={linkTo(screen)}>
                <a href={linkTo(screen)}>
                  {screen.titre} <code>{screen.chemin}</code>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
