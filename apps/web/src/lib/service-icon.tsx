import type { EspaceId } from '@eps/espaces';
import type { LucideIcon } from 'lucide-react';
import { type ComponentType, lazy, Suspense } from 'react';
import { useEspaceId } from './espace-context.ts';

/** The icons that a declaration names, by their lucide name. */
export type IconSet = Readonly<Record<string, LucideIcon>>;

/** One chunk per espace: nobody downloads the icons of another. */
const SETS: Readonly<Record<EspaceId, ComponentType<{ name: string }>>> = {
  'assurance-maladie': drawnFrom(() => import('./service-icons/assurance-maladie.ts')),
  ordre: drawnFrom(() => import('./service-icons/ordre.ts')),
  tiers: drawnFrom(() => import('./service-icons/tiers.ts')),
};

function drawnFrom(load: () => Promise<{ icons: IconSet }>) {
  return lazy(async () => {
    const { icons } = await load();
    return {
      default: function Icon({ name }: { name: string }) {
        const Drawn = icons[name];
        if (Drawn === undefined) throw new Error(`No icon ${name} in this espace`);
        return <Drawn aria-hidden="true" size={24} />;
      },
    };
  });
}

/** The icon of a service, as its declaration names it; its place is kept until it arrives. */
export function ServiceIcon({ name }: { name: string }) {
  const Icons = SETS[useEspaceId()];
  return (
    <Suspense
      fallback={
        <svg className="lucide" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" />
      }
    >
      <Icons name={name} />
    </Suspense>
  );
}
