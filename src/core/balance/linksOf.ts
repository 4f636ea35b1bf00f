import { findLinks, type Link } from '../checks/facts/links';
import type { Plan } from '../plan/types';

const known = new WeakMap<Plan, readonly Link[]>();

/** Which tables repeat each other, found once for however many proposals. */
export function linksOf(plan: Plan): readonly Link[] {
  let links = known.get(plan);
  if (!links) known.set(plan, (links = findLinks(plan)));
  return links;
}
