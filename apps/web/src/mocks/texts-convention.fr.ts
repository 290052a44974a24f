/** Messages of a request for a convention, shorter than the server's. */
export const conventionMessages = {
  generee: (url: string) => ({
    subject: 'Votre demande de convention, Mutuelle complémentaire',
    text: `Datez et signez la convention jointe, puis déposez-la accompagnée d’un RIB\u00a0:\n${url}`,
  }),
  recue: (suivi: string, url: string) => ({
    subject: 'Votre demande a bien été prise en compte, Mutuelle complémentaire',
    text: `Votre demande porte le numéro ${suivi}.\nSuivre ma demande\u00a0:\n${url}`,
  }),
} as const;
