import type { AccueilView } from '@eps/contracts';
import type { Service } from '@eps/espaces';

/** The services of the declaration that the server lets this session see. */
export function visibleServices(
  services: readonly Service[],
  { services: visible }: AccueilView,
): readonly Service[] {
  return services.filter(({ id }) => visible.some((one) => one.id === id));
}

/** Whether a service opens only once more has been proved (B4). */
export function wantsProof({ services }: AccueilView, { id }: Service): boolean {
  return services.some((one) => one.id === id && one.acces === 'preuve-a-donner');
}
