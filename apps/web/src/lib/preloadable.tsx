import { type ComponentType, lazy, useState } from 'react';

/** A component in a chunk of its own, which can be fetched before it is drawn. */
type Preloadable<Props> = ComponentType<Props> & { readonly preload: () => Promise<void> };

/**
 * Like `lazy`, and never suspends once its chunk is there. A page drawn by the server needs that of what it shows: a part
 * that suspends while the page is taken over is emptied as soon as anything around it changes.
 */
export function preloadable<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): Preloadable<Props> {
  let here: ComponentType<Props> | undefined;
  const fetch = async (): Promise<{ default: ComponentType<Props> }> => {
    here = pick(await load());
    return { default: here };
  };
  const Later = lazy(fetch);
  function Part(props: Props) {
    // The same from one drawing to the next, or what was typed in it would be lost.
    const [Drawn] = useState<ComponentType<Props>>(() => here ?? Later);
    return <Drawn {...props} />;
  }
  return Object.assign(Part, { preload: async () => void (await fetch()) });
}
