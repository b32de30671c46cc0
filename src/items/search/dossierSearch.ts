type Listener = (question: string) => void;

let listener: Listener | undefined;

/** Opens the search box of the frame with a question, for all that the dossier has for it. */
export function searchTheDossier(question: string): void {
  listener?.(question);
}

/** Tells what is asked for from a page; returns how to stop. There is one listener at a time: the search box. */
export function onDossierSearch(told: Listener): () => void {
  listener = told;
  return () => {
    if (listener === told) listener = undefined;
  };
}
