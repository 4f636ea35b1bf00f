import { accountNumbers, ansatzAndIst } from './accounts';
import { balance } from './balance';
import { benchmarkTable } from './benchmarkTable';
import { columnFlow } from './columnFlow';
import { commitments } from './commitments';
import { decimals } from './decimals';
import { derivedColumns } from './derivedColumns';
import { eitherOr } from './eitherOr';
import { explainedChanges } from './explainedChanges';
import { explanations } from './explanations';
import { festsetzung } from './festsetzung';
import { festsetzungComplete } from './festsetzungComplete';
import { festsetzungLiquiditaet } from './festsetzungLiquiditaet';
import { headingYears } from './headingYears';
import { investmentProgramme } from './investmentProgramme';
import { longSeries } from './longSeries';
import { municipalBudget } from './municipalBudget';
import { overrun } from './overrun';
import { patternRows } from './patternRows';
import { percentColumns } from './percentColumns';
import { projection } from './projection';
import { reinvestment } from './reinvestment';
import { resultTakenOver } from './resultTakenOver';
import type { Rule } from './rule';
import { samePosition } from './samePosition';
import { sameSeries } from './sameSeries';
import { singleMeasures } from './singleMeasures';
import { stockBalance } from './stockBalance';
import { stockRollForward } from './stockRollForward';
import { sumOfDivisions } from './sumOfDivisions';
import { sums } from './sums';
import { unitOfColumn } from './unitOfColumn';
import { writtenForm } from './writtenForm';

/** All rules, in the order in which people would go through a plan. */
export const RULE_SET: readonly Rule[] = [
  sums,
  derivedColumns,
  percentColumns,
  balance,
  eitherOr,
  commitments,
  resultTakenOver,
  festsetzung,
  festsetzungLiquiditaet,
  festsetzungComplete,
  samePosition,
  sameSeries,
  longSeries,
  sumOfDivisions,
  investmentProgramme,
  projection,
  explanations,
  singleMeasures,
  municipalBudget,
  patternRows,
  benchmarkTable,
  stockBalance,
  stockRollForward,
  columnFlow,
  accountNumbers,
  ansatzAndIst,
  explainedChanges,
  overrun,
  reinvestment,
  headingYears,
  unitOfColumn,
  writtenForm,
  decimals,
];
