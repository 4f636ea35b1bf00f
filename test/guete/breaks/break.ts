import type { Snapshot } from '../../../src/core/workbook/snapshot';
import type { Place } from '../generator/model';
import type { State } from '../generator/state';
import type { Violation } from '../generator/violations';
import type { Way } from './ways';

/** A plan of which one thing is broken. */
export interface Break {
  readonly snapshot: Snapshot;
  readonly state: State;
  readonly before: string;
  readonly after: string;
  /** The broken cells, where they stand now. */
  readonly broken: readonly Place[];
  /**
   * What a finding has to name to show that it has seen the break: the broken cell itself, or, where several cells or
   * a whole row are concerned, any cell of what is violated.
   */
  readonly proof: 'brokenCell' | 'violatedConstraint';
  /** What is violated beside the constraints among figures: a kind of cell, a heading, a row that must be there. */
  readonly formal: readonly Violation[];
  /** Where a cell of the clean plan stands now. */
  readonly moved: (place: Place) => Place | null;
  /** Cells that a person may well object to, though no figure contradicts another. */
  readonly debatable: readonly Place[];
  /** Whether no figure is wrong, so that a Hinweis is all there is to be said. */
  readonly harmless?: boolean;
}

/** A break that can be made. */
export interface Candidate {
  readonly way: Way;
  /** Where, on the clean plan. */
  readonly at: Place;
  readonly make: () => Break;
}
