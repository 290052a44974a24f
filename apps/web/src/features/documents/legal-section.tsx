import type { Bloc, Section, Tableau } from './legal-text.ts';

/** One numbered section of a legal text. */
export function LegalSection({ section, rank }: { section: Section; rank: number }) {
  return (
    <section className="doc-section" id={section.id} aria-labelledby={`${section.id}-titre`}>
      <h2 id={`${section.id}-titre`}>
        {rank}. {section.titre}
      </h2>
      {section.blocs.map((bloc, index) => (
        <LegalBloc key={index} bloc={bloc} />
      ))}
    </section>
  );
}

function LegalBloc({ bloc }: { bloc: Bloc }) {
  if (typeof bloc === 'string') return <p>{bloc}</p>;
  if ('lien' in bloc) {
    return (
      <p>
        <a href={bloc.lien.vers}>{bloc.lien.texte}</a>
      </p>
    );
  }
  if ('tableau' in bloc) return <LegalTable tableau={bloc.tableau} />;
  return (
    <ul>
      {bloc.liste.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** A table; on a phone each row is a card that repeats the name of its columns. */
function LegalTable({ tableau }: { tableau: Tableau }) {
  const [first = '', ...others] = tableau.entetes;
  return (
    <table className="doc-table">
      <caption>{tableau.titre}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((entete) => (
            <th scope="col" key={entete}>
              {entete}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tableau.lignes.map(([titre = '', ...cellules]) => (
          <tr key={titre}>
            <th scope="row">{titre}</th>
            {cellules.map((cellule, index) => (
              <td key={others[index]}>
                <span className="doc-table__label" aria-hidden="true">
                  {others[index]}
                </span>
                {cellule}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
