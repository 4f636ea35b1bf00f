import { germanDay } from '../../core/review/protocolWords';
import { today } from '../pruefen/today';

/** „21.11.2026“ */
export function germanToday(): string {
  return germanDay(today());
}
